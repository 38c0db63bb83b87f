// Where the time goes: what the browser does on the main thread, and which functions run, for each act of a contender.
//   npm run matrix:profile -- --only ours,d3 --counts 200
import { launchBrowser, openContender } from "./browse.mjs";
import { readOptions } from "./options.mjs";
import { findRegions } from "./findRegions.mjs";
import { serve } from "./serve.mjs";
import { spread } from "./summarize.mjs";

/** @import { Page } from "playwright" */
/** @import { FindRegion } from "./findRegions.mjs" */

/** @typedef {{ name: string, own: number, all: number }} Share */
/** @typedef {{ ph: string, name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: { name?: string } }} TraceEvent */

/** Between two samples, in microseconds. */
const interval = 100;
const most = 20;
const steps = { most: 30, budget: 1000, from: 5 };

const { contenders, counts, rounds } = readOptions(process.argv.slice(2));
const { address, close } = await serve({ readable: true });
const browser = await launchBrowser();
for (const count of counts) {
  for (const contender of contenders) {
    const tasks = [];
    const functions = [];
    for (let round = 0; round < rounds; round += 1) {
      tasks.push(await walk({ contender, count }, traceTasks));
      functions.push(await walk({ contender, count }, sampleFunctions));
    }
    for (const act of Object.keys(tasks[0] ?? {})) {
      console.log(`\n${contender} at ${count}, ${act}: milliseconds alone, with what is done inside, and by whom`);
      print(mergeShares(tasks.map((one) => one[act] ?? [])), "own");
      const by = mergeShares(functions.map((one) => one[act] ?? []));
      print(by, "own");
      print(by.filter(isOurs), "all");
    }
  }
}
await browser.close();
await close();

/**
 * The medians over all rounds: one sample on a busy machine may hit anything.
 * @param {readonly (readonly Share[])[]} noted
 * @returns {Share[]}
 */
function mergeShares(noted) {
  const names = new Set(noted.flatMap((shares) => shares.map(({ name }) => name)));
  return [...names].map((name) => {
    const found = noted.map((shares) => shares.find((share) => share.name === name) ?? { own: 0, all: 0 });
    return { name, own: median(found.map((share) => share.own)), all: median(found.map((share) => share.all)) };
  });
}

/** @param {readonly number[]} values */
function median(values) {
  return spread(values)?.median ?? 0;
}

/**
 * Goes through every act on a fresh page, and notes each with `note`.
 * @param {{ contender: string, count: number }} what
 * @param {(page: Page, expression: string) => Promise<Share[]>} note
 * @returns {Promise<Record<string, Share[]>>}
 */
async function walk(what, note) {
  const page = await openContender(browser, address, what);
  /** @type {Record<string, Share[]>} */
  const noted = { show: await note(page, "bench.show().then(() => 1)") };
  await page.mouse.move(990, 790);
  for (const act of ["move", "drag"]) {
    if (!(await page.evaluate(`bench.${act} !== undefined`))) continue;
    if (act === "drag") noted["grab"] = await note(page, "Promise.resolve(bench.grab()).then(() => 1)");
    await page.evaluate(`bench.${act}(${JSON.stringify({ most: 3, budget: 500, from: 0 })})`);
    noted[act] = await note(page, `bench.${act}(${JSON.stringify(steps)}).then((times) => times.length)`);
  }
  if (await page.evaluate("bench.commit !== undefined")) {
    noted["commit"] = await note(page, `bench.commit(${JSON.stringify({ most: 1, budget: 0, from: 60 })}).then(() => 1)`);
  }
  await page.context().close();
  return noted;
}

/** @param {Page} page @param {string} expression */
async function traceTasks(page, expression) {
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8"] });
  const times = Number(await page.evaluate(expression));
  await page.waitForTimeout(50);
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return shareTasks(traceEvents, times);
}

/**
 * Time per step by the name of what was done, on the page's main thread, without what was done inside it.
 * @param {readonly TraceEvent[]} events
 * @param {number} times
 * @returns {Share[]}
 */
function shareTasks(events, times) {
  const main = events
    .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
    .map(({ pid, tid }) => events.filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid))
    .toSorted((one, other) => other.length - one.length)[0];
  /** @type {Map<string, Share>} */
  const shares = new Map();
  /** @type {{ end: number, share: Share }[]} */
  const open = [];
  for (const { name, ts, dur = 0, tdur = dur } of (main ?? []).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const share = shares.get(name) ?? { name, own: 0, all: 0 };
    shares.set(name, share);
    const milliseconds = tdur / 1000 / times;
    share.own += milliseconds;
    share.all += milliseconds;
    const outer = open.at(-1);
    if (outer) outer.share.own -= milliseconds;
    open.push({ end: ts + dur, share });
  }
  return [...shares.values()];
}

/** @param {Page} page @param {string} expression */
async function sampleFunctions(page, expression) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval });
  await session.send("Profiler.start");
  const times = Number(await page.evaluate(expression));
  await page.waitForTimeout(50);
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  return shareFunctions(profile, await findRegions(profile), times);
}

/**
 * Time per step by function, alone and with everything it calls.
 * @param {import("./findRegions.mjs").Profile} profile
 * @param {FindRegion} findRegion
 * @param {number} times
 * @returns {Share[]}
 */
function shareFunctions({ nodes, samples = [], timeDeltas = [] }, findRegion, times) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || "(anonymous)"} ${findRegion(callFrame)}`]));
  /** @type {Map<string, Share>} */
  const shares = new Map();
  for (const [index, sample] of samples.entries()) {
    const milliseconds = (timeDeltas[index] ?? 0) / 1000 / times;
    const seen = new Set();
    for (let node = /** @type {number | undefined} */ (sample); node !== undefined; node = parents.get(node)) {
      const name = names.get(node) ?? "";
      const share = shares.get(name) ?? { name, own: 0, all: 0 };
      shares.set(name, share);
      if (node === sample) share.own += milliseconds;
      if (!seen.has(name)) share.all += milliseconds;
      seen.add(name);
    }
  }
  return [...shares.values()].filter(({ name }) => !/^\((root|idle|program)\)/.test(name));
}

/** @param {Share} share */
function isOurs({ name }) {
  return name.includes("packages/");
}

/**
 * @param {readonly Share[]} shares
 * @param {"own" | "all"} by
 */
function print(shares, by) {
  const shown = shares.toSorted((a, b) => b[by] - a[by]).slice(0, most);
  for (const { name, own, all } of shown.filter((share) => share[by] >= 0.005)) {
    console.log(`${own.toFixed(2).padStart(9)} ${all.toFixed(2).padStart(9)}  ${name}`);
  }
  console.log("");
}
