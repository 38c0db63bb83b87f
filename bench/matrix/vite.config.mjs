import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One page that loads one contender as a host would ship it, and one for label placement. Our packages are read as they are built. */
export default defineConfig({
  root: at("app"),
  base: "./",
  logLevel: "error",
  build: {
    outDir: at("dist/app"),
    emptyOutDir: true,
    target: "es2023",
    rolldownOptions: { input: [at("app/index.html"), at("app/placement.html")] },
  },
});
