import { readPackages, resolvePlace } from "./lock.mjs";
import { isMain } from "./run.mjs";

/** @import { Packages } from "./lock.mjs" */

/** Tools with a program per platform, without which nobody on that platform can install, build or check. */
const native = [
  "rolldown",
  "lightningcss",
  "esbuild",
  "typescript",
  "oxlint",
  "oxlint-tsgolint",
  "oxc-parser",
  "oxc-resolver",
];
const platforms = ["linux x64", "linux arm64", "darwin x64", "darwin arm64", "win32 x64"];

/**
 * What is wrong with a lock file. When a platform's package cannot be found while the file is written, npm leaves it
 * out without a word, and `npm ci` then fails for everyone on that platform; an address would bind all to one registry.
 * @param {Packages} packages
 * @returns {string[]}
 */
export function findLockProblems(packages) {
  const problems = [];
  for (const [place, entry] of Object.entries(packages)) {
    if (entry.resolved?.includes("://")) problems.push(`${place} has the address of a registry`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!resolvePlace(packages, place, name)) problems.push(`${place} lacks its optional package ${name}`);
    }
  }
  for (const name of native) {
    const covered = platformsOf(packages, name);
    for (const platform of platforms)
      if (!covered.has(platform)) problems.push(`${name} has no program for ${platform}`);
  }
  return problems;
}

/**
 * @param {Packages} packages
 * @param {string} name
 */
function platformsOf(packages, name) {
  const tool = `node_modules/${name}`;
  const found = new Set();
  for (const part of Object.keys(packages[tool]?.optionalDependencies ?? {})) {
    const { os = [], cpu = [] } = packages[resolvePlace(packages, tool, part) ?? ""] ?? {};
    for (const system of os) for (const processor of cpu) found.add(`${system} ${processor}`);
  }
  return found;
}

if (isMain(import.meta.url)) {
  const problems = findLockProblems(readPackages());
  for (const problem of problems) console.log(problem);
  console.log(
    problems.length === 0 ? "The lock file serves every platform." : "Write it from nothing: see CONTRIBUTING.md.",
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
