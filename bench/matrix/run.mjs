import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { placeMatrix } from "@buyinmap/react";
import { makeDeal } from "./app/makeDeal.js";
import { createRandom, makePeople } from "./app/makePeople.js";
import { size } from "./app/plot.js";
import { shuffle } from "./app/shuffle.js";
import { launchBrowser } from "./browse.mjs";
import { measureContender } from "./measure.mjs";
import { base, readOptions } from "./options.mjs";
import { serve } from "./serve.mjs";
import { measureSizes } from "./sizes.mjs";
import { writeReport } from "./writeReport.mjs";

/** @import { Browser } from "playwright" */
/** @import { Samples } from "./measure.mjs" */
/** @import { Options } from "./options.mjs" */

/** @typedef {{ round: number, contender: string, count: number, samples: Samples }} Turn */
/** @typedef {{ contender: string, count: number, clean: number, times: number[] }} Placement */
/** How many of all BuyInMatrix shows. @typedef {{ count: number, marks: number, names: number }} Shown */

const options = readOptions(process.argv.slice(2));
if (!options.contenders.includes(base)) throw new Error(`Everything is told as a multiple of ${base}: add it to --only.`);
const served = await serve();
const browser = await launchBrowser();
try {
  const results = {
    ...options,
    machine: { cores: cpus().length, browser: `Chromium ${browser.version().split(".")[0]}`, node: process.versions.node },
    sizes: await measureSizes(),
    shown: options.counts.map(countShown),
    placements: await measurePlacements(browser, options),
    turns: await measureTurns(browser, options),
  };
  await mkdir(new URL("dist", import.meta.url), { recursive: true });
  await writeFile(new URL("dist/results.json", import.meta.url), JSON.stringify(results));
  const report = writeReport(results);
  if (options.write) await writeFile(new URL("../../docs/benchmarks.md", import.meta.url), report);
  else console.log(report);
} finally {
  await browser.close();
  await served.close();
}

/** @param {number} count @returns {Shown} */
function countShown(count) {
  const { marks, labels } = placeMatrix(makeDeal(makePeople(count)), size);
  return { count, marks: marks.length, names: labels.length };
}

/**
 * Every contender at every count once in each round, in an order of chance. What fails is said, and not tried again.
 * @param {Browser} to
 * @param {Options} what
 * @returns {Promise<Turn[]>}
 */
async function measureTurns(to, { contenders, counts, rounds, seed }) {
  const random = createRandom(seed);
  const pairs = counts.flatMap((count) => contenders.map((contender) => ({ contender, count })));
  const failed = new Set();
  /** @type {Turn[]} */
  const turns = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    for (const pair of shuffle(pairs, random)) {
      if (failed.has(pair)) continue;
      try {
        turns.push({ round, ...pair, samples: await measureContender(to, served, pair) });
      } catch (error) {
        failed.add(pair);
        console.error(`${pair.contender} at ${pair.count} failed: ${String(error)}`);
      }
    }
    console.error(`Round ${round + 1} of ${rounds}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  return turns;
}

/**
 * @param {Browser} to
 * @param {Options} what
 * @returns {Promise<Placement[]>}
 */
async function measurePlacements(to, { rounds, seed }) {
  const page = await to.newPage();
  await page.goto(`${served.address}placement.html`);
  await page.waitForFunction("window.bench !== undefined");
  return page.evaluate(`bench.place(${JSON.stringify({ rounds, seed })})`);
}
