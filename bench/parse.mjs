import { existsSync } from "node:fs";
import { makeDeals } from "./makeDeals.mjs";
import { writeSheet } from "./writeSheet.mjs";

const rounds = 15;
const warmUps = 3;
const built = new URL("../packages/core/dist/index.js", import.meta.url);
if (!existsSync(built)) throw new Error("Run `npm run build` first: what is measured is the built package.");
/** @type {typeof import("@buyinmap/core")} */
const { parseDeals } = await import(built.href);

const deals = makeDeals({ deals: 25, stakeholders: 400 });
const json = JSON.stringify({ format: "buyin-map", version: 1, deals });
const encoder = new TextEncoder();
const jsonFiles = [{ name: "deals.json", bytes: encoder.encode(json) }];
const sheetFiles = [{ name: "people.csv", bytes: encoder.encode(writeSheet(deals)) }];

const contenders = [
  { name: "JSON.parse", target: 1, run: () => JSON.parse(json).deals },
  { name: "parseDeals, JSON", target: 12, run: () => read(jsonFiles) },
  { name: "parseDeals, CSV", target: 25, run: () => read(sheetFiles) },
];

/** @param {{ name: string, bytes: Uint8Array }[]} files */
function read(files) {
  const result = parseDeals(files, { importedOn: "2026-11-22" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}

for (const { name, run } of contenders) {
  const people = run().reduce(
    (/** @type {number} */ sum, /** @type {{ stakeholders: object }} */ deal) =>
      sum + Object.keys(deal.stakeholders).length,
    0,
  );
  if (people !== 10_000) throw new Error(`${name} read ${people} of 10000 stakeholders: there is nothing to compare.`);
}

// In turn, so that what slows the machine for a while slows all of them.
/** @type {number[][]} */
const times = contenders.map(() => []);
for (let round = -warmUps; round < rounds; round += 1) {
  for (const [index, { run }] of contenders.entries()) {
    globalThis.gc?.();
    const started = performance.now();
    run();
    if (round >= 0) times[index]?.push(performance.now() - started);
  }
}

const base = quantile(times[0] ?? [], 0.5);
console.log(`10,000 stakeholders in 25 deals, ${rounds} rounds, Node ${process.versions.node}`);
console.table(
  Object.fromEntries(
    contenders.map(({ name, target }, index) => {
      const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(times[index] ?? [], share));
      return [
        name,
        {
          "median, ms": median?.toFixed(1),
          "middle half, ms": `${low?.toFixed(1)} to ${high?.toFixed(1)}`,
          "times JSON.parse": ((median ?? 0) / base).toFixed(1),
          target: index === 0 ? "" : `at most ${target}`,
        },
      ];
    }),
  ),
);

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? Number.NaN;
}
