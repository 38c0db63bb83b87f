import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

/**
 * The page allows nothing but its own files. While developing, Vite writes styles and its reload script into the page,
 * so the development server (and only it) allows those too; the built files keep the strict policy.
 */
const allowDevelopmentScripts: Plugin = {
  name: "allow-development-scripts",
  apply: "serve",
  transformIndexHtml: (html) =>
    html
      .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws:"),
};

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), allowDevelopmentScripts],
  resolve: { conditions: ["@buyinmap/source", ...defaultClientConditions] },
  worker: { format: "es" },
  // Everything is on the same disk or server, and kept by the browser: one file is as good as several.
  build: { outDir: "dist", emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 1000 },
});
