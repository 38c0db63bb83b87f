import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./scripts/browser.mjs";

const source = "@buyinmap/source";
const client = { conditions: [source, ...defaultClientConditions] };
const optimizeDeps = {
  include: [
    "react", "react-dom", "react-dom/client", "react-dom/server", "react/jsx-runtime", "react/jsx-dev-runtime", "axe-core", "zod/mini", "immer",
    "papaparse", "flesch-kincaid", "syllable", "fast-check", "vitest-browser-react", "dexie", "dexie-react-hooks", "comlink",
  ],
};

/** Long enough for a busy machine: what hangs is found, and what is slow is no mistake. */
const patience = { testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

const setupFiles = ["tests/fetchParts.tsx"];

/** What the name of a reference picture is made of: the same for every platform, since its fonts come along. */
interface ScreenshotName {
  readonly root: string;
  readonly testFileDirectory: string;
  readonly arg: string;
  readonly ext: string;
}

function browser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions() }),
    instances: [{ browser: "chromium" as const, viewport: { width: 1280, height: 800 } }],
    expect: {
      toMatchScreenshot: {
        // Enough for another version of the browser to smooth an edge otherwise, too few to lose a line.
        comparatorOptions: { allowedMismatchedPixels: 150 },
        resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }: ScreenshotName) =>
          `${root}/${testFileDirectory}/references/${arg}${ext}`,
      },
    },
  };
}

/** Resolves `react` and `react-dom` to the oldest version we support, which has a workspace of its own. */
const react18 = ["react", "react-dom"].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: fileURLToPath(new URL(`./tests/react-18/node_modules/${name}`, import.meta.url)),
}));

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: [source, ...defaultServerConditions] },
        ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["**/node_modules/**"],
          setupFiles: ["tests/setup.ts"],
          testTimeout: patience.testTimeout,
        },
      },
      {
        plugins: [react()],
        resolve: client,
        optimizeDeps,
        test: { name: "browser", include: ["tests/**/*.test.tsx"], setupFiles, exclude: ["**/node_modules/**"], browser: browser(), ...patience },
      },
      {
        plugins: [react()],
        resolve: { ...client, alias: react18 },
        optimizeDeps: { ...optimizeDeps, include: [] },
        cacheDir: "node_modules/.vite/react-18",
        test: { name: "react-18", include: ["tests/react/**/*.test.tsx"], setupFiles, exclude: ["**/node_modules/**"], browser: browser(), ...patience },
      },
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "stories", browser: browser(), ...patience },
      },
    ],
  },
});
