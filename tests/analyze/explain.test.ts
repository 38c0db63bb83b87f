import { analyze, describeExplanation, explain, explainers, type Deal, type Explanation } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { freeze } from "../deal.js";
import { deal as anyDeal } from "../laws/arbitraries.js";

const asOf = "2026-11-22";
const deal: Deal = freeze({
  id: "d",
  name: "D",
  rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["security"] },
  stakeholders: {
    cfo: { influence: 90, buyIn: 45, assessedAt: asOf, assessedBy: "rae" },
    champion: {
      influence: 60,
      buyIn: 85,
      assessedAt: asOf,
      readings: [{ of: "buyIn", value: 90, tier: "costlyAct", at: "2026-10-23", by: "rae" }],
      target: { buyIn: 90 },
    },
    security: { influence: 50, salience: 0.8 },
    "v.p.view": { readings: [{ of: "influence", value: 70, tier: "inference", at: asOf }] },
  },
  ties: { t: { from: "champion", to: "cfo", type: "sways", strength: 0.3 } },
});

function why(path: string, depth?: number): Explanation {
  const result = explain(analyze(deal, { asOf }), path, depth === undefined ? {} : { depth });
  if (!result.ok) throw new Error(`expected an explanation of ${path}`);
  return result.value;
}

/** The parts in short: what they are, of whom, and how much. */
function parts(path: string) {
  return why(path, 1).parts.map(({ id, params, value }) => [id, params["person"] ?? "", Number(value.toFixed(4))]);
}

describe("an explanation", () => {
  test.each<[string, (string | number)[][]]>([
    [
      "estimates.champion.buyIn.mean",
      [
        ["prior", "", 2],
        ["reading.mass", "champion", 5.6569],
        ["reading.mass", "champion", 2],
      ],
    ],
    [
      "estimates.champion.buyIn.low",
      [
        ["estimate.mean", "champion", 80.6802],
        ["estimate.a", "champion", 7.7912],
        ["estimate.b", "champion", 1.8657],
        ["assumption", "", 0.1],
      ],
    ],
    [
      "estimates.champion.buyIn.readings.0.mass",
      [
        ["assumption.mass", "", 8],
        ["reading.age", "champion", 30],
        ["assumption", "", 60],
      ],
    ],
    ["placements.cfo.buyIn.value", [["reading.value", "cfo", 45]]],
    ["placements.v.p.view.influence.value", [["estimate.mean", "v.p.view", 54]]],
    [
      "claimGaps.champion.buyIn",
      [
        ["claim", "", 85],
        ["otherEvidence", "", Number(((100 * (1 + 5.656854 * 0.9)) / 7.656854).toFixed(4))],
      ],
    ],
    [
      "settled.cfo",
      [
        ["estimate.mean", "cfo", 47.5],
        ["estimate.mean", "champion", 80.6802],
      ],
    ],
    [
      "settled.cfo.view",
      [
        ["estimate.mean", "cfo", 47.5],
        ["estimate.mean", "champion", 80.6802],
      ],
    ],
    [
      "weights.security",
      [
        ["weight.influence", "security", 50],
        ["weight.salience", "security", 0.8],
      ],
    ],
    ["weights.v.p.view.influence", [["estimate.mean", "v.p.view", 54]]],
    [
      "socialPower.champion",
      [
        ["heardBy", "champion", 0.2459],
        ["heardBy", "cfo", 0.1107],
      ],
    ],
    [
      "outcome.noDecision",
      [
        ["outcome.buy", "", 0.3743],
        ["outcome.reject", "", 0.3056],
      ],
    ],
    [
      "outcome.quotaWeight",
      [
        ["rule.quota", "", 0.6],
        ["outcome.totalWeight", "", 244],
      ],
    ],
    [
      "chances.security.no",
      [
        ["unknownView", "security", 50],
        ["observations", "", 2],
        ["assumption", "", 25],
      ],
    ],
    [
      "gaps.support.margin",
      [
        ["weight", "champion", 60],
        ["needed", "", 146.4],
      ],
    ],
    ["gaps.advocacy.share", [["weight", "champion", 60]]],
    [
      "gaps.perStakeholder.cfo.buyIn",
      [
        ["assumption", "", 60],
        ["estimate.mean", "cfo", 47.5],
      ],
    ],
    [
      "gaps.perStakeholder.champion.target.buyIn",
      [
        ["target", "", 90],
        ["estimate.mean", "champion", 80.6802],
      ],
    ],
    ["paths.cfo", [["sway", "", 0.3]]],
  ])("of %s", (path, expected) => {
    expect(parts(path)).toEqual(expected);
  });

  it("of P(buy) names the rule, everyone's chance of a yes, those with a right first, and what dependence adds", () => {
    const { id, path, value, params, parts: all } = why("outcome.buy", 1);
    const { outcome } = analyze(deal, { asOf });
    expect({ id, path, value, params }).toEqual({
      id: "outcome.buy",
      path: "outcome.buy",
      value: outcome.type === "forecast" ? outcome.buy : 0,
      params: { quota: 0.6, people: 4, deciders: 1, vetoes: 1 },
    });
    expect(all.map((part) => part.path)).toEqual([
      "outcome.quotaWeight",
      "outcome.totalWeight",
      "chances.cfo.yes",
      "chances.security.yes",
      "chances.champion.yes",
      "chances.v.p.view.yes",
      "assumptions.correlation",
      "outcome.independent.buy",
    ]);
  });

  it("of leverage goes from what is through who follows to what would be", () => {
    const { outcome, leverage } = analyze(deal, { asOf });
    const buy = outcome.type === "forecast" ? outcome.buy : 0;
    expect(why("leverage.champion", 1)).toEqual({
      id: "leverage",
      path: "leverage.champion",
      value: leverage["champion"],
      params: { person: "champion", step: 10 },
      parts: [
        { ...why("outcome.buy", 0) },
        { id: "buyThen", value: buy + leverage["champion"]!, params: {}, parts: [] },
        why("estimates.champion.buyIn.mean", 0),
        why("assumptions.leverageStep", 0),
        { id: "follows", value: expect.closeTo(0.3, 12), params: { person: "cfo" }, parts: [] },
        { id: "follows", value: 1, params: { person: "champion" }, parts: [] },
      ],
    });
  });

  it("goes as deep as it is asked to", () => {
    expect(why("weights.cfo", 0).parts).toEqual([]);
    expect(why("weights.cfo", 1).parts[0]!.parts).toEqual([]);
    expect(why("weights.cfo").parts[0]!.parts.map(({ path }) => path)).toEqual(["placements.cfo.influence.value"]);
  });

  test.each([
    ["advocacy.cfo", "rung"],
    ["chances.cfo", "yes"],
    ["paths.cfo", "strength"],
    ["pivots.cfo", "ifYes"],
    ["power.cfo", "shapleyShubik"],
    ["settled.cfo", "view"],
    ["weights.cfo", "weight"],
  ])("of %s is one of its %s", (path, field) => {
    expect(why(path)).toEqual(why(`${path}.${field}`));
  });

  it("has parts that are inputs, and do not have parts of their own", () => {
    expect(why("estimates.cfo.buyIn.mean", 3).parts[0]).toEqual({ id: "prior", value: 2, params: {}, parts: [] });
  });

  it("may be asked of someone whose id has dots and lines", () => {
    const odd: Deal = { id: "d", name: "D", stakeholders: { "a.weight\nb": { influence: 70 } } };
    expect(explain(analyze(odd, { asOf }), "weights.a.weight\nb.weight", { depth: 0 })).toEqual({
      ok: true,
      value: {
        id: "weight",
        path: "weights.a.weight\nb.weight",
        value: 70,
        params: { person: "a.weight\nb", from: "stated" },
        parts: [],
      },
    });
  });

  it("counts what steps were taken to have done", () => {
    const planned = analyze(deal, {
      asOf,
      effects: [
        { id: "cfo", mean: 5, mass: 4, influence: -10 },
        { id: "champion", mean: 1 },
      ],
    });
    const ids = (path: string) => {
      const result = explain(planned, path, { depth: 1 });
      return result.ok && result.value.parts.map(({ id, value }) => [id, value]);
    };
    expect(ids("estimates.cfo.buyIn.mean")).toEqual([
      ["prior", 2],
      ["reading.mass", 2],
      ["effect.mean", 5],
      ["effect.mass", 4],
    ]);
    expect(ids("weights.cfo.influence")).toEqual([
      ["placement", 90],
      ["effect.influence", -10],
    ]);
  });

  test.each([
    "",
    "outcome",
    "outcome.sell",
    "settled.nobody",
    "settled.security",
    "zones.cfo",
    "assumptions.mass",
    "asOf",
    "estimates.cfo.buyIn.readings.9.mass",
    "toString",
  ])("of “%s” is refused, since there is no such number", (path) => {
    expect(explain(analyze(deal, { asOf }), path)).toEqual({ ok: false, issues: [{ code: "unknownPath", path }] });
  });
});

/** The paths of all numbers in a value. */
function numbersIn(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, path === "" ? key : `${path}.${key}`));
}

function textsOf({ text, because }: ReturnType<typeof describeExplanation>): readonly string[] {
  return [text, ...because.flatMap(textsOf)];
}

it("there is one for every number of any analysis, printed and read back, with words for all of its parts", () => {
  const explained = new Set<string>();
  fc.assert(
    fc.property(anyDeal, (start) => {
      const printed = JSON.parse(JSON.stringify(analyze(start, { asOf: "2025-06-01" })));
      const { warnings, effects, ...numbers } = printed;
      expect([warnings, effects]).toEqual([expect.any(Array), []]);
      for (const path of numbersIn(numbers, "")) {
        const result = explain(printed, path, { depth: 1 });
        expect(result, path).toMatchObject({ ok: true, value: { path } });
        if (!result.ok) continue;
        explained.add(result.value.id);
        for (const text of textsOf(describeExplanation(result.value)))
          expect(text).not.toMatch(/^$|undefined|NaN|Infinity/);
      }
    }),
    { numRuns: 60 },
  );
  expect(explained.size).toBeGreaterThan(30);
  expect(new Set(explainers.map(({ path }) => path)).size).toBe(explainers.length);
});
