import { existsSync } from "node:fs";
import { makeCommittee } from "./makeCommittee.mjs";
import { medians } from "./medians.mjs";

/** @import { Analysis, Candidate, Deal } from "@buyinmap/core" */
/** @import { Contender } from "./medians.mjs" */

const built = new URL("../packages/core/dist/index.js", import.meta.url);
if (!existsSync(built)) throw new Error("Run `npm run build` first: what is measured is the built package.");
/** @type {typeof import("@buyinmap/core")} */
const { advise, analyze, bestPlan } = await import(built.href);

const asOf = "2026-11-22";
const deal = makeCommittee({ people: 12, ties: 8, readings: 40 });
const dense = makeCommittee({ people: 12, ties: 12, readings: 40 });
const analysis = whole(analyze(deal, { asOf }));

/** @type {readonly Contender[]} */
const contenders = [
  { name: "the whole analysis", times: 100, run: () => whole(analyze(deal, { asOf })) },
  { name: "advice", times: 5, run: () => advise(deal, analyze(deal, { asOf })) },
  { name: "advice, and the best plan of 12 steps", times: 1, run: () => adviseAndPlan(deal, makeSteps(12)), target: 300 },
  { name: "the same where everyone is swayed", times: 1, run: () => adviseAndPlan(dense, makeSteps(12)), target: 300 },
  { name: "the same where half of the steps change weights", times: 1, run: () => adviseAndPlan(deal, makeSteps(12, 2)), target: 300 },
  { name: "a plan by searching, 40 steps", times: 1, run: () => bestPlan(deal, analysis, makeSteps(40)) },
];

const plan = bestPlan(deal, analysis, makeSteps(12));
if (plan.type === "refused" || plan.method !== "exact" || plan.frontier.length < 5) throw new Error("There is no plan to speak of.");

const measured = medians(contenders, 9);
const base = measured[0]?.median ?? Number.NaN;
console.log(`12 people, ${plan.frontier.length} plans on the frontier, 9 rounds, Node ${process.versions.node}`);
console.table(
  measured.map(({ name, low, median, high }, index) => ({
    what: name,
    "median, ms": median.toPrecision(3),
    "middle half, ms": `${low.toPrecision(3)} to ${high.toPrecision(3)}`,
    "times the analysis": (median / base).toPrecision(3),
    target: contenders[index]?.target === undefined ? "" : `at most ${contenders[index].target}`,
  })),
);

const started = performance.now();
bestPlan(deal, analysis, makeSteps(20));
const taken = performance.now() - started;
console.log(`Once, all 2²⁰ sets of 20 steps: ${(taken / 1000).toFixed(1)} s, ${(taken / base).toFixed(0)} times the analysis.`);

/**
 * @param {Deal} of
 * @param {readonly Candidate[]} steps
 */
function adviseAndPlan(of, steps) {
  const known = analyze(of, { asOf });
  return [advise(of, known), bestPlan(of, known, steps)];
}

/**
 * Steps about one person after the other, of different effort and effects; every so many changes a weight instead.
 * @param {number} count
 * @param {number} [weighing]
 * @returns {Candidate[]}
 */
function makeSteps(count, weighing = 4) {
  return Array.from({ length: count }, (_, index) => {
    const id = `p${(index * 5) % 12}`;
    const isWeighing = index % weighing === weighing - 1;
    return {
      id: `step${index}:${id}`,
      rule: `step${index}`,
      move: "raiseBuyIn",
      about: [id],
      through: [],
      because: [`/stakeholders/${id}`],
      params: {},
      questions: [],
      effects: [isWeighing ? { id, influence: 10 } : { id, mean: 4 + (index % 5), mass: index % 3 }],
      effort: 1 + (index % 4),
      requires: [],
      proof: { type: "note" },
      first: false,
      stake: 0,
      worth: 0,
    };
  });
}

/**
 * Parts are computed when they are first read, and so are the bounds of an estimate: reads them all.
 * @param {Analysis} of
 */
function whole(of) {
  for (const { buyIn, influence } of Object.values(of.estimates)) {
    for (const known of [buyIn, influence]) if (known.type === "estimated") void (known.high - known.low);
  }
  void Object.values(of);
  return of;
}
