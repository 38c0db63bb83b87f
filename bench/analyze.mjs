import { existsSync } from "node:fs";
import { makeCommittee } from "./makeCommittee.mjs";
import { medians } from "./medians.mjs";

/** @import { Analysis } from "@buyinmap/core" */
/** @import { Contender } from "./medians.mjs" */

const built = new URL("../packages/core/dist/index.js", import.meta.url);
if (!existsSync(built)) throw new Error("Run `npm run build` first: what is measured is the built package.");
/** @type {typeof import("@buyinmap/core")} */
const { analyze } = await import(built.href);
/** @type {typeof import("@buyinmap/core/math")} */
const { committeeVote } = await import(new URL("../packages/core/dist/math.js", import.meta.url).href);

const asOf = "2026-11-22";
const twelve = makeCommittee({ people: 12, ties: 8, readings: 40 });
const thirty = makeCommittee({ people: 30, ties: 20, readings: 100 });
const json = JSON.stringify({ format: "buyin-map", version: 1, deals: [twelve] });
const voters = Object.values(twelve.stakeholders).map(({ influence = 50 }, index) => ({
  weight: influence,
  yes: 0.2 + (index % 7) / 10,
  no: 0.1,
}));

/** @type {readonly Contender[]} */
const contenders = [
  { name: "JSON.parse of the 12-person document", times: 1000, run: () => JSON.parse(json) },
  { name: "12 people: the whole analysis", times: 1000, run: () => whole(analyze(twelve, { asOf })), target: 20 },
  { name: "12 people: the vote alone, independent", times: 1000, run: vote },
  { name: "12 people: all 3¹² states, independent", times: 1, run: enumerate },
  { name: "30 people: outcome and pivots", times: 2, run: () => outcomeAndPivots(analyze(thirty, { asOf })), target: 400 },
  { name: "30 people: leverage and power", times: 1, run: () => leverageAndPower(analyze(thirty, { asOf })), target: 25_000 },
];

if (Math.abs(vote() - enumerate()) > 1e-9) throw new Error("The vote and the enumeration disagree: there is nothing to compare.");

const measured = medians(contenders, 11);
const base = measured[0]?.median ?? Number.NaN;
console.log(`A document of ${json.length} characters, 11 rounds, Node ${process.versions.node}`);
console.table(
  measured.map(({ name, low, median, high }, index) => ({
    what: name,
    "median, ms": median.toPrecision(3),
    "middle half, ms": `${low.toPrecision(3)} to ${high.toPrecision(3)}`,
    "times JSON.parse": (median / base).toPrecision(3),
    target: contenders[index]?.target === undefined ? "" : `at most ${contenders[index].target}`,
  })),
);
const [quick, slow] = [measured[2]?.median ?? Number.NaN, measured[3]?.median ?? Number.NaN];
console.log(`The enumeration takes ${(slow / quick).toFixed(0)} times as long as the vote (target: at least 1000).`);

const before = heap();
for (let deal = 0; deal < 10_000; deal += 1) whole(analyze(makeCommittee({ people: 12, ties: 8, readings: 40 }), { asOf }));
console.log(`After 10,000 deals the heap holds ${((heap() - before) / 1e6).toFixed(1)} MB more than before.`);

/**
 * Parts are computed when they are first read, and so are the bounds of an estimate: reads them all.
 * @param {Analysis} analysis
 */
function whole(analysis) {
  const parts = Object.values(analysis);
  const bounds = Object.values(analysis.estimates).flatMap(({ buyIn, influence }) =>
    [buyIn, influence].map((known) => (known.type === "estimated" ? known.high - known.low : 0)),
  );
  return [parts, bounds];
}

/** @param {Analysis} analysis */
function outcomeAndPivots(analysis) {
  return [analysis.outcome, analysis.pivots];
}

/** @param {Analysis} analysis */
function leverageAndPower(analysis) {
  return [analysis.leverage, analysis.power];
}

function vote() {
  return committeeVote({ voters, quota: 0.6, correlation: 0 })?.buy ?? Number.NaN;
}

/** Every state of every voter, one by one: what the vote would cost without a diagram. */
function enumerate() {
  const total = voters.reduce((sum, { weight }) => sum + weight, 0);
  let buy = 0;
  for (let state = 0; state < 3 ** voters.length; state += 1) {
    let [rest, probability, yes] = [state, 1, 0];
    for (const voter of voters) {
      const says = rest % 3;
      rest = (rest - says) / 3;
      probability *= says === 0 ? voter.yes : says === 1 ? voter.no : 1 - voter.yes - voter.no;
      if (says === 0) yes += voter.weight;
    }
    if (yes >= 0.6 * total - 1e-9 * total) buy += probability;
  }
  return buy;
}

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
