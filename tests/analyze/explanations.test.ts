import { analyze, explain, explainers, type Deal, type Explanation } from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { freeze } from "../deal.js";

const asOf = "2026-11-22";
const deal: Deal = freeze({
  id: "d",
  name: "D",
  rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["cfo", "security"], preset: "board" },
  team: { rae: { name: "Rae" }, sam: { name: "Sam" } },
  stakeholders: {
    cfo: {
      influence: 90,
      buyIn: 45,
      assessedAt: asOf,
      assessedBy: "rae",
      readings: [
        { of: "buyIn", value: 35, tier: "claim", at: asOf, by: "sam" },
        { of: "buyIn", value: 20, tier: "claim", at: "2026-09-23", by: "rae" },
      ],
      reasons: [{ text: "…", voicedBy: "buyer" }],
      concerns: [{ type: "fear", text: "…", state: "voiced" }],
    },
    champion: {
      influence: 60,
      buyIn: 85,
      assessedAt: asOf,
      readings: [{ of: "buyIn", value: 90, tier: "costlyAct", at: "2026-10-23", by: "rae" }],
      target: { influence: 80, buyIn: 90, rung: 4 },
      asks: [{ rung: 3, at: "2026-11-01", outcome: "done" }],
    },
    security: { influence: 50, salience: 0.8 },
    "v.p.view": { readings: [{ of: "influence", value: 70, tier: "inference", at: asOf }] },
    who: { salience: 0.1, buyIn: 50 },
  },
  ties: { t: { from: "champion", to: "cfo", type: "sways", strength: 0.3 } },
  research: { budget: [{ text: "10k" }] },
});
const effects = [
  { id: "cfo", mean: 5, mass: 4, influence: -10 },
  { id: "champion", mean: 1 },
];

function why(path: string, depth = 1): Explanation {
  const result = explain(analyze(deal, { asOf, effects }), path, { depth });
  if (!result.ok) throw new Error(`expected an explanation of ${path}`);
  return result.value;
}

/** A part in short: the path of a number, a path with what more is said of it here, or an input. */
type Short = string | readonly [path: string, more: Explanation["params"]] | Input;
type Input = Pick<Explanation, "id" | "value"> & Partial<Explanation>;

function whole(part: Short): Explanation {
  if (typeof part === "string") return why(part, 0);
  if ("id" in part) return { params: {}, parts: [], ...part };
  const [path, more] = part;
  const number = why(path, 0);
  return { ...number, params: { ...number.params, ...more } };
}

const cfo = { person: "cfo" };
const champion = { person: "champion" };
const buyIn = { axis: "buyIn" };
const rule = { quota: 0.6, people: 5, deciders: 1, vetoes: 1 };
const ofCfo = "estimates.cfo.buyIn";
const claims = [`${ofCfo}.readings.0.mass`, `${ofCfo}.readings.2.mass`];
const taken: readonly Short[] = [
  { id: "effect.mean", value: 5 },
  { id: "effect.mass", value: 4 },
];
const bounds = [`${ofCfo}.mean`, `${ofCfo}.a`, `${ofCfo}.b`];
const quota = ["outcome.quotaWeight", "outcome.totalWeight"];
const everyone = (field: "yes" | "no") =>
  ["cfo", "security", "champion", "v.p.view", "who"].map((id) => `chances.${id}.${field}`);
const hanging = ["outcome.buy", "chances.cfo.yes", "chances.cfo.no", "weights.cfo.weight"];

/** A number of every kind, what it is called, what is said of it, and what made it. */
const kinds: readonly (readonly [path: string, id: string, params: Explanation["params"], parts: readonly Short[]])[] = [
  [
    `${ofCfo}.readings.0.mass`,
    "reading.mass",
    { ...cfo, ...buyIn, value: 35, tier: "claim", age: 0, at: asOf, by: "sam" },
    ["assumptions.mass.claim", `${ofCfo}.readings.0.age`, "assumptions.halfLife"],
  ],
  [
    `${ofCfo}.readings.1.mass`,
    "reading.mass",
    { ...cfo, ...buyIn, value: 20, tier: "claim", age: 60, at: "2026-09-23", by: "rae", leftOut: "superseded" },
    [],
  ],
  [
    "estimates.champion.influence.readings.0.value",
    "reading.value",
    { ...champion, axis: "influence", value: 60, tier: "claim", age: 0, at: asOf },
    [],
  ],
  [
    "estimates.security.influence.readings.0.age",
    "reading.age",
    { person: "security", axis: "influence", value: 50, tier: "claim", age: 0 },
    [],
  ],
  [`${ofCfo}.mean`, "estimate.mean", { ...cfo, ...buyIn }, [{ id: "prior", value: 2 }, ...claims, ...taken]],
  [`${ofCfo}.a`, "estimate.a", { ...cfo, ...buyIn }, [{ id: "prior", value: 1 }, ...claims, ...taken]],
  [`${ofCfo}.b`, "estimate.b", { ...cfo, ...buyIn }, [{ id: "prior", value: 1 }, ...claims, ...taken]],
  [
    "estimates.cfo.influence.mean",
    "estimate.mean",
    { ...cfo, axis: "influence" },
    [{ id: "prior", value: 2 }, "estimates.cfo.influence.readings.0.mass"],
  ],
  [`${ofCfo}.low`, "estimate.low", { ...cfo, ...buyIn }, [...bounds, "assumptions.tail"]],
  [`${ofCfo}.high`, "estimate.high", { ...cfo, ...buyIn }, [...bounds, "assumptions.tail"]],
  [`${ofCfo}.sd`, "estimate.sd", { ...cfo, ...buyIn }, bounds],
  [
    "placements.cfo.buyIn.value",
    "placement",
    { ...cfo, ...buyIn, basis: "claimed" },
    [`${ofCfo}.readings.2.value`],
  ],
  [
    "placements.v.p.view.influence.value",
    "placement",
    { person: "v.p.view", axis: "influence", basis: "inferred" },
    ["estimates.v.p.view.influence.mean"],
  ],
  [
    "claimGaps.cfo.buyIn",
    "claimGap",
    { ...cfo, ...buyIn },
    [
      { id: "claim", value: 45, params: { value: 45, tier: "claim", age: 0, at: asOf, by: "rae" } },
      { id: "otherEvidence", value: 42.5 },
    ],
  ],
  ["advocacy.champion.rung", "advocacy.rung", { ...champion, why: "done" }, []],
  ["raters.sellers.rae.claims", "raters.claims", { person: "rae", seller: "rae" }, []],
  [
    "raters.sellers.sam.meanClaimGap",
    "raters.meanClaimGap",
    { person: "sam", seller: "sam" },
    ["raters.sellers.sam.claims"],
  ],
  [
    "raters.disagreement.cfo.buyIn",
    "raters.disagreement",
    { ...cfo, ...buyIn },
    [`${ofCfo}.readings.0.value`, `${ofCfo}.readings.2.value`],
  ],
  ["raters.alpha.buyIn", "raters.alpha", buyIn, []],
  ["reasons.cfo.own", "reasons.own", cfo, []],
  ["reasons.cfo.suspected", "reasons.suspected", cfo, []],
  ["reasons.cfo.voiced", "reasons.voiced", cfo, []],
  ["reasons.cfo.workedThrough", "reasons.workedThrough", cfo, []],
  ["research.unsourced", "research.unsourced", {}, []],
  [
    "settled.cfo.view",
    "settled",
    cfo,
    [
      [`${ofCfo}.mean`, { share: 0.7 }],
      ["estimates.champion.buyIn.mean", { share: 0.3 }],
    ],
  ],
  ["sways.0.strength", "sway", { from: "champion", to: "cfo" }, []],
  ["weights.cfo.weight", "weight", { ...cfo, from: "stated" }, ["weights.cfo.influence", "weights.cfo.salience"]],
  [
    "weights.cfo.influence",
    "weight.influence",
    { ...cfo, from: "stated" },
    ["placements.cfo.influence.value", { id: "effect.influence", value: -10 }],
  ],
  [
    "weights.v.p.view.influence",
    "weight.influence",
    { person: "v.p.view", from: "estimated" },
    ["estimates.v.p.view.influence.mean"],
  ],
  [
    "weights.who.influence",
    "weight.influence",
    { person: "who", from: "assumed" },
    ["assumptions.assumedInfluence"],
  ],
  ["weights.security.salience", "weight.salience", { person: "security" }, []],
  [
    "socialPower.champion",
    "socialPower",
    champion,
    [
      heard("champion", 60 / 239, 1),
      heard("cfo", 80 / 239, 0.3),
    ],
  ],
  ["paths.cfo.strength", "path", { ...cfo, from: "champion" }, ["sways.0.strength"]],
  ["rule.quota", "rule.quota", { preset: "board" }, []],
  [
    "chances.cfo.yes",
    "chances.yes",
    { ...cfo, right: "decider" },
    ["settled.cfo.view", { id: "observations", value: expect.closeTo(10, 9) }, "assumptions.line"],
  ],
  [
    "chances.security.no",
    "chances.no",
    { person: "security", right: "veto" },
    [
      unknown("security"),
      { id: "observations", value: 2 },
      "assumptions.opposition",
    ],
  ],
  [
    "outcome.buy",
    "outcome.buy",
    rule,
    [...quota, ...everyone("yes"), "assumptions.correlation", "outcome.independent.buy"],
  ],
  [
    "outcome.reject",
    "outcome.reject",
    rule,
    [...quota, ...everyone("no"), "assumptions.correlation", "outcome.independent.reject"],
  ],
  ["outcome.noDecision", "outcome.noDecision", rule, ["outcome.buy", "outcome.reject"]],
  ["outcome.independent.buy", "outcome.independent.buy", rule, [...quota, ...everyone("yes")]],
  ["outcome.independent.reject", "outcome.independent.reject", rule, [...quota, ...everyone("no")]],
  [
    "outcome.position",
    "outcome.position",
    {},
    ["champion", "cfo", "v.p.view", "security", "who"].map((person) => ({
      id: "sharedView",
      value: expect.any(Number),
      params: { person, share: expect.any(Number) },
    })),
  ],
  ["outcome.quotaWeight", "outcome.quotaWeight", {}, ["rule.quota", "outcome.totalWeight"]],
  [
    "outcome.totalWeight",
    "outcome.totalWeight",
    {},
    ["cfo", "champion", "v.p.view", "security", "who"].map((id) => `weights.${id}.weight`),
  ],
  ["pivots.cfo.ifYes", "pivots.ifYes", { ...cfo, right: "decider" }, hanging],
  ["pivots.cfo.ifUndecided", "pivots.ifUndecided", { ...cfo, right: "decider" }, hanging],
  ["pivots.cfo.ifNo", "pivots.ifNo", { ...cfo, right: "decider" }, hanging],
  [
    "leverage.security",
    "leverage",
    { person: "security", step: 10 },
    [
      "outcome.buy",
      { id: "buyThen", value: expect.any(Number) },
      unknown("security"),
      "assumptions.leverageStep",
      { id: "follows", value: 1, params: { person: "security" } },
    ],
  ],
  [
    "power.champion.shapleyShubik",
    "power.shapleyShubik",
    { ...champion, right: "none" },
    ["weights.champion.weight", ...quota],
  ],
  ["power.champion.banzhaf", "power.banzhaf", { ...champion, right: "none" }, ["weights.champion.weight", ...quota]],
  [
    "gaps.support.margin",
    "gaps.support.margin",
    {},
    ["weights.champion.weight", { id: "needed", value: expect.closeTo(143.4, 9), params: { quota: 0.6 } }],
  ],
  ["gaps.support.share", "gaps.support.share", {}, ["gaps.support.margin", "outcome.totalWeight"]],
  ["gaps.support.gap", "gaps.support.gap", {}, ["gaps.support.margin"]],
  [
    "gaps.support.decidersMissing.length",
    "gaps.support.decidersMissing",
    {},
    ["settled.cfo.view", "assumptions.line"],
  ],
  [
    "gaps.support.vetoesAtRisk.length",
    "gaps.support.vetoesAtRisk",
    {},
    [unknown("security"), "assumptions.opposition"],
  ],
  ["gaps.reach.length", "gaps.reach", {}, ["settled.who.view", "assumptions.line", "advocacy.champion.rung"]],
  ["gaps.advocacy.share", "gaps.advocacy.share", { silent: 0 }, []],
  ["gaps.perStakeholder.cfo.buyIn", "gaps.buyIn", cfo, ["assumptions.line", `${ofCfo}.mean`]],
  [
    "gaps.perStakeholder.champion.target.influence",
    "gaps.target",
    { ...champion, axis: "influence" },
    [
      { id: "target", value: expect.closeTo(80, 9), params: { axis: "influence" } },
      "estimates.champion.influence.mean",
    ],
  ],
  ["gaps.perStakeholder.champion.target.rung", "gaps.targetRung", champion, []],
  ["assumptions.mass.costlyAct", "assumption.mass", { name: "costlyAct" }, []],
  ["assumptions.highSalience", "assumption", { name: "highSalience" }, []],
];

function unknown(person: string): Input {
  return { id: "unknownView", value: 50, params: { person } };
}

function heard(person: string, share: number, of: number): Input {
  const params = { person, share: expect.closeTo(share, 9), heard: expect.closeTo(of, 9) };
  return { id: "heardBy", value: expect.closeTo(share * of, 9), params };
}

describe("what a number comes from", () => {
  test.each(kinds)("%s", (path, id, params, parts) => {
    expect(why(path)).toEqual({ id, path, value: why(path, 0).value, params, parts: parts.map(whole) });
  });

  it("is asked again of what is only an input: other evidence than a claim, and a share of the committee's view", () => {
    expect(why("claimGaps.cfo.buyIn", 2).parts[1]).toEqual({
      id: "otherEvidence",
      value: 42.5,
      params: {},
      parts: [why(`${ofCfo}.readings.0.mass`, 0)],
    });
    expect(why("outcome.position", 2).parts.map(({ parts }) => parts)).toEqual([
      [why("settled.champion.view", 0), why("weights.champion.weight", 0)],
      [why("settled.cfo.view", 0), why("weights.cfo.weight", 0)],
      [whole(unknown("v.p.view")), why("weights.v.p.view.weight", 0)],
      [whole(unknown("security")), why("weights.security.weight", 0)],
      [why("settled.who.view", 0), why("weights.who.weight", 0)],
    ]);
  });

  it("adds up: shares of the committee's view, and what is heard of someone", () => {
    const { value, parts } = why("outcome.position");
    const views: Readonly<Record<string, number>> = { "v.p.view": 50, security: 50 };
    const { weights } = analyze(deal, { asOf, effects });
    const total = Object.values(weights).reduce((sum, { weight }) => sum + weight, 0);
    for (const part of parts) {
      const person = String(part.params["person"]);
      const share = weights[person]!.weight / total;
      expect(part.params["share"]).toBeCloseTo(share, 12);
      expect(part.value).toBeCloseTo(share * (views[person] ?? why(`settled.${person}`, 0).value), 9);
    }
    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(value, 9);
    const power = why("socialPower.champion");
    expect(power.parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(power.value, 12);
  });

  it("of leverage is what P(buy) would be then", () => {
    const { value, parts } = why("leverage.security");
    const [now, then] = parts;
    expect(then!.value).toBeCloseTo(now!.value + value, 12);
  });

  it("is said of every kind", () => {
    expect(new Set(kinds.map(([, id]) => id))).toEqual(new Set(explainers.map(({ id }) => id)));
  });
});
