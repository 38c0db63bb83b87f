import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * A style sheet with all that it imports in place, in one text: for pages without a bundler, which would otherwise ask
 * for one file after the other.
 * @param {string} path
 * @returns {Promise<string>}
 */
export async function joinStyles(path) {
  const text = await readFile(path, "utf8");
  const imports = [...text.matchAll(/^@import "(\.[^"]+)";\n/gm)];
  const parts = await Promise.all(imports.map(([, name]) => joinStyles(join(dirname(path), name ?? ""))));
  const own = text.replaceAll(/^@import "\.[^"]+";\n/gm, "").trim();
  return [...parts, own].filter(Boolean).join("\n");
}
