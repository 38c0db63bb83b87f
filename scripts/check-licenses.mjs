import { readPackages, resolvePlace } from "./lock.mjs";
import { isMain } from "./run.mjs";

/** @import { Packages } from "./lock.mjs" */

const shipped = ["packages/core", "packages/react", "examples/planner"];
const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];

/**
 * Everything that ships with the packages and the planner, directly or not, whose license does not let everyone use it.
 * @param {Packages} packages
 * @returns {string[]}
 */
export function findLicenseProblems(packages) {
  return [...shippedPlaces(packages)]
    .filter((place) => place.includes("node_modules/") && !isAllowed(packages[place]?.license))
    .map((place) => `${place} is under ${packages[place]?.license ?? "no stated license"}`);
}

/**
 * @param {Packages} packages
 * @returns {Set<string>}
 */
function shippedPlaces(packages) {
  const places = new Set(shipped);
  // A set walks what is added to it on the way.
  for (const place of places) {
    const { dependencies, optionalDependencies, peerDependencies } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const found = resolvePlace(packages, place, name);
      if (found) places.add(found);
    }
  }
  return places;
}

/**
 * Whether a license expression leaves a choice that is allowed: "(MIT OR GPL-3.0)" does, "MIT AND GPL-3.0" does not.
 * @param {string | undefined} expression
 */
function isAllowed(expression = "") {
  const choices = expression.replaceAll(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((license) => allowed.includes(license.trim())));
}

if (isMain(import.meta.url)) {
  const problems = findLicenseProblems(readPackages());
  for (const problem of problems) console.log(problem);
  console.log(
    problems.length === 0 ? "All that ships is under a permissive license." : `Allowed: ${allowed.join(", ")}`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
