import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const configFile = fileURLToPath(new URL("vite.config.mjs", import.meta.url));

/**
 * Builds the page and serves it: its address, and a way to end it.
 * @param {{ readable?: boolean }} [options] readable keeps names and line breaks, for profiles
 */
export async function serve({ readable = false } = {}) {
  await build({ configFile, build: { minify: !readable } });
  const server = await preview({ configFile, preview: { port: 0, host: "127.0.0.1" } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("The page is built, but nothing serves it.");
  return { address, close: () => server.close() };
}
