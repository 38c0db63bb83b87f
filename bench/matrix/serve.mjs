import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { findLaterFiles } from "./findLaterFiles.mjs";

/** @import { Rolldown } from "vite" */

const configFile = fileURLToPath(new URL("vite.config.mjs", import.meta.url));

/**
 * Builds the page and serves it: its address, the files on it that only come after a first paint, and a way to end it.
 * @param {{ readable?: boolean }} [options] readable keeps names and line breaks, for profiles
 */
export async function serve({ readable = false } = {}) {
  const { output } = /** @type {Rolldown.RolldownOutput} */ (await build({ configFile, build: { minify: !readable } }));
  const server = await preview({ configFile, preview: { port: 0, host: "127.0.0.1" } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("The page is built, but nothing serves it.");
  const later = findLaterFiles(output.filter((file) => file.type === "chunk"));
  return { address, later, close: () => server.close() };
}
