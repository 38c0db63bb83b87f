import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, npm, root, run } from "./run.mjs";

/**
 * What this file reads of a lock file; npm keeps a second one of what is installed in `node_modules`.
 * @typedef {{ packages: Record<string, { version?: string, link?: boolean, optional?: boolean }> }} Lock
 */

/** Installs what the lock file names and `node_modules` lacks. Needs only Node, so that a fresh clone can start. */
export async function setup() {
  refuseOldNode();
  const missing = findMissing();
  if (missing.length === 0) return;
  console.log(`Installing packages (${missing.length} missing or changed)`);
  const { ok } = await run(npm(["ci", "--no-audit", "--no-fund", "--prefer-offline"]), { show: true });
  if (!ok) throw new Error("npm ci failed; see above. It needs the npm registry or a filled npm cache.");
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major >= 23 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  throw new Error(`Buy-in Map needs Node 20.19 or later 20, or 22.12 and later; this is ${process.versions.node}.`);
}

/**
 * Packages of the lock file that are not installed in that version. Optional ones do not count: which of them npm
 * installs depends on the platform.
 * @returns {string[]}
 */
function findMissing() {
  const wanted = readLock("package-lock.json");
  const installed = readLock("node_modules/.package-lock.json");
  return Object.keys(wanted).filter((path) => {
    const entry = wanted[path];
    if (!path.includes("node_modules/") || entry?.optional) return false;
    return !existsSync(join(root, path)) || installed[path]?.version !== entry?.version;
  });
}

/**
 * @param {string} path
 * @returns {Lock["packages"]}
 */
function readLock(path) {
  const file = join(root, path);
  if (!existsSync(file)) return {};
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(file, "utf8"));
  return lock.packages;
}

if (isMain(import.meta.url)) await setup();
