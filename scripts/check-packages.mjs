import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { isMain, npm, root, run, tool } from "./run.mjs";

/** @import { Outcome } from "./run.mjs" */

/**
 * A check of the packages as they are published, given the folder that holds their tarballs.
 * @typedef {(folder: string) => Promise<Outcome>} Check
 */

/** What a host does with the packages: imports each entry point, renders a matrix on a server, and finds its styles. */
const host = `
import { readFileSync } from "node:fs";
import { parseDeal } from "@buyinmap/core";
import { german } from "@buyinmap/core/languages/german";
import { betaMean } from "@buyinmap/core/math";
import { BuyInMatrix } from "@buyinmap/react";
import { toSvg } from "@buyinmap/react/snapshot";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

const cfo = { name: "Dana Whitfield", influence: 90, buyIn: 45 };
const deal = { id: "d", name: "Northwind", stakeholders: { cfo } };
const read = parseDeal(JSON.stringify({ format: "buyin-map", version: 1, deals: [deal] }));
if (!read.ok || read.value.id !== "d") throw new Error("parseDeal did not read the deal: " + JSON.stringify(read));
if (betaMean({ a: 3, b: 1 }) !== 0.75) throw new Error("betaMean is wrong");
const page = renderToString(createElement(BuyInMatrix, { deal: read.value, language: german }));
if (!page.includes("Dana Whitfield, Einfluss 90")) throw new Error("BuyInMatrix did not draw the stakeholder: " + page);
const file = toSvg(read.value);
if (!file.includes("Dana Whitfield")) throw new Error("toSvg did not write the stakeholder: " + file);
const styles = readFileSync(new URL(import.meta.resolve("@buyinmap/react/styles.css")), "utf8");
if (!styles.includes(".bim-mark") || styles.includes("@import")) throw new Error("styles.css is not one whole sheet");
`;

/** In their order: the first builds and packs what the others look at. @type {Readonly<Record<string, Check>>} */
export const packageChecks = {
  pack: async (folder) => {
    const built = await build();
    const packed = await run(
      npm(["pack", "--silent", "-w", "packages/core", "-w", "packages/react", "--pack-destination", folder]),
    );
    return together([built, packed]);
  },
  publint: async (folder) => {
    const files = await tarballs(folder);
    return together(await Promise.all(files.map((file) => run(tool("publint", ["run", file, "--strict"])))));
  },
  attw: async (folder) => {
    const files = await tarballs(folder);
    const options = ["--profile", "esm-only", "--exclude-entrypoints", "styles.css", "--no-emoji"];
    return together(await Promise.all(files.map((file) => run(tool("@arethetypeswrong/cli", [file, ...options])))));
  },
  "use client": checkDirectives,
  install: checkInstall,
};

/**
 * Several outcomes as one; nothing done is a failure.
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
function together(outcomes) {
  return {
    ok: outcomes.length > 0 && outcomes.every(({ ok }) => ok),
    output:
      outcomes.length > 0
        ? outcomes.map(({ output }) => output).join("")
        : "There is nothing to check: packing failed.\n",
    seconds: Math.max(0, ...outcomes.map(({ seconds }) => seconds)),
  };
}

/** @param {string} folder */
async function tarballs(folder) {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(".tgz")).map((name) => join(folder, name));
}

/**
 * Server frameworks read `"use client"` from the first line of each built file; a compiler may drop or move it.
 * @type {Check}
 */
async function checkDirectives() {
  const started = performance.now();
  const [sources, built] = ["src", "dist"].map((name) => join(root, "packages/react", name));
  const files = await readdir(sources ?? "", { recursive: true });
  const lost = [];
  let kept = 0;
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    if (!startsClient(await readFile(join(sources ?? "", file), "utf8"))) continue;
    if (startsClient(await readFile(join(built ?? "", file.replace(/\.tsx?$/, ".js")), "utf8"))) kept += 1;
    else lost.push(file);
  }
  const output =
    lost.length > 0 ? `"use client" is lost in ${lost.join(", ")}\n` : `"use client" stands in ${kept} files\n`;
  return { ok: lost.length === 0 && kept > 0, output, seconds: (performance.now() - started) / 1000 };
}

/** @param {string} source */
function startsClient(source) {
  return source.startsWith('"use client"') || source.startsWith("'use client'");
}

/** Installs the tarballs in an empty project, as a stranger would, and uses them there. @type {Check} */
async function checkInstall(folder) {
  const project = join(folder, "host");
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(join(project, "host.js"), host);
  const react = await Promise.all(
    ["react", "react-dom"].map(async (name) => `${name}@${await installedVersion(name)}`),
  );
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const installed = await run(npm(["install", ...quiet, ...(await tarballs(folder)), ...react]), { cwd: project });
  if (!installed.ok) return installed;
  const used = await run([process.execPath, "host.js"], { cwd: project });
  return { ...used, seconds: installed.seconds + used.seconds };
}

/** @param {string} name */
async function installedVersion(name) {
  return JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8")).version;
}

/**
 * Runs something with a new folder outside of the repository, and removes the folder.
 * @template Value
 * @param {(folder: string) => Promise<Value>} work
 */
export async function withFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "buyin-map-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) {
  await withFolder(async (folder) => {
    for (const [name, check] of Object.entries(packageChecks)) {
      const { ok, output, seconds } = await check(folder);
      console.log(`${ok ? "passed" : "failed"}  ${name}  ${seconds.toFixed(1)} s`);
      if (ok) continue;
      console.log(output);
      process.exitCode = 1;
    }
  });
}
