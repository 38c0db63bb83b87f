import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * What the checks read of an entry in the lock file.
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {boolean} [link]
 * @property {string} [resolved]
 * @property {string} [license]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 */

/**
 * The packages of the lock file by their place, such as `node_modules/zod`.
 * @typedef {Readonly<Record<string, Entry>>} Packages
 */

/** @returns {Packages} */
export function readPackages() {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
}

/**
 * The place of what a package gets when it imports a name, found the way Node finds it: in its own `node_modules`, then
 * in that of each folder above. Links lead to the workspace they stand for.
 * @param {Packages} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
export function resolvePlace(packages, from, name) {
  for (let folder = from; ; folder = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "") {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    const entry = packages[place];
    if (entry) return entry.link ? entry.resolved : place;
    if (folder === "") return undefined;
  }
}
