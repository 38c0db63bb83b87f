import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ensureBrowser } from "./browser.mjs";
import { packageChecks, withFolder } from "./check-packages.mjs";
import { countTests, listFailures } from "./count-tests.mjs";
import { npm, root, run, tool } from "./run.mjs";
import { setup } from "./setup.mjs";

/** @import { Outcome } from "./run.mjs" */
/** @import { Count } from "./count-tests.mjs" */
/** A named part of the checks. @typedef {{ name: string, check: () => Promise<Outcome & Partial<Count>> }} Step */

/** Everything that must hold before a change is taken. Goes on after a failure, so that one run shows all. */
async function verify() {
  const started = performance.now();
  await setup();
  /** @type {Count} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  await walk([{ name: "browser", check: findBrowser }], total);
  await withFolder(async (folder) => {
    // Two lanes for two cores: while a browser waits for a page, a compiler works.
    await Promise.all([walk(tests(folder), total), walk(checks(folder), total)]);
  });
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
  return total;
}

/** @param {string} folder @returns {Step[]} */
function tests(folder) {
  return [
    { name: "unit tests", check: () => vitest(folder, ["unit"]) },
    { name: "browser tests", check: () => vitest(folder, ["browser", "react-18"]) },
    { name: "stories", check: () => vitest(folder, ["stories"]) },
  ];
}

/** @param {string} folder @returns {Step[]} */
function checks(folder) {
  return [
    { name: "types", check: () => run(tool("typescript", ["-b"])) },
    ...Object.entries(packageChecks).map(([name, check]) => ({ name, check: () => check(folder) })),
    ...["planner", "embed"].map((name) => ({ name: `build of ${name}`, check: () => buildExample(folder, name) })),
    { name: "size", check: () => run(tool("size-limit")) },
    { name: "lint", check: () => run(tool("oxlint", ["--type-aware", "--deny-warnings"])) },
    { name: "unused code", check: () => run(tool("knip")) },
    { name: "lock file", check: () => run([process.execPath, "scripts/check-lock.mjs"]) },
    { name: "licenses", check: () => run([process.execPath, "scripts/check-licenses.mjs"]) },
    { name: "API reference", check: () => run(npm(["run", "docs", "--silent"])) },
  ];
}

/**
 * Bundles an example, into a folder that is thrown away.
 * @param {string} folder
 * @param {string} name
 */
function buildExample(folder, name) {
  const options = ["--outDir", join(folder, name), "--emptyOutDir", "--logLevel", "warn"];
  return run(tool("vite", ["build", `examples/${name}`, ...options]));
}

/** Counts only when it fails: a browser is no check, but without one most checks say nothing. */
async function findBrowser() {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    return { ok: true, output: await ensureBrowser(), seconds: seconds(), passed: 0 };
  } catch (error) {
    return { ok: false, output: String(error), seconds: seconds() };
  }
}

/**
 * Runs Vitest on some projects of vitest.config.ts and counts from its report. What failed is told first, so that it is
 * not lost among what thousands of tests print.
 * @param {string} folder
 * @param {readonly string[]} projects
 * @returns {Promise<Outcome & Count>}
 */
async function vitest(folder, projects) {
  const file = join(folder, `${projects.join("-")}.json`);
  const outcome = await run(
    tool("vitest", [
      "run",
      ...projects.flatMap((name) => ["--project", name]),
      "--reporter=dot",
      "--silent=passed-only",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ]),
  );
  const report = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : undefined;
  const output = [...(report ? listFailures(report, root) : []), outcome.output].join("\n");
  return { ...outcome, output, ...countTests(report, outcome.ok) };
}

/**
 * Takes the steps one after the other, says how each ended, and adds to the total. A step that does not count for
 * itself counts as one.
 * @param {readonly Step[]} steps
 * @param {Count} total
 */
async function walk(steps, total) {
  for (const { name, check } of steps) {
    const { ok, output, seconds, passed = ok ? 1 : 0, failed = ok ? 0 : 1, skipped = 0 } = await check();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const heading = `${failed === 0 ? "passed" : "FAILED"}  ${name}`;
    console.log(
      `${heading.padEnd(28)} ${say({ passed, failed, skipped }).padEnd(36)} ${seconds.toFixed(1).padStart(6)} s`,
    );
    if (failed > 0) console.log(`\n${stripVTControlCharacters(output).trim().replaceAll(/^/gm, "    ")}\n`);
  }
}

/** @param {Count} count */
function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @type {Count} */
let total = { passed: 0, failed: 1, skipped: 0 };
try {
  total = await verify();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(say(total));
