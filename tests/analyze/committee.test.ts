import { analyze, type Ask, type Deal, type Stakeholder } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { deal, freeze } from "../deal.js";
import { deal as anyDeal } from "../laws/arbitraries.js";

const asOf = "2026-11-22";

function dealOf(stakeholders: Deal["stakeholders"], rest: Partial<Deal> = {}): Deal {
  return freeze({ id: "d", name: "D", stakeholders, ...rest });
}

/** Evidence strong enough to hold a view near the value. */
function convinced(value: number, rest: Stakeholder = {}): Stakeholder {
  const readings = Array.from({ length: 4 }, () => ({ of: "buyIn", value, tier: "costlyAct", at: asOf }) as const);
  return { influence: 50, readings, ...rest };
}

describe("advocacy", () => {
  const done: Ask = { rung: 3, at: "2026-10-01", outcome: "done" };
  const hedged: Ask = { rung: 4, at: "2026-10-10", outcome: "hedged" };
  const declined: Ask = { rung: 3, at: "2026-10-20", outcome: "declined" };
  test.each<[string, Stakeholder, object]>([
    ["is what was done and believed", convinced(90, { asks: [done] }), { rung: 3, advocate: true, presumed: false, why: ["done"] }],
    ["needs conviction too", convinced(20, { asks: [done] }), { rung: 3, advocate: false, presumed: false, why: ["done", "belowTheLine"] }],
    ["falls by a rung after two refusals in a row", convinced(90, { asks: [done, hedged, declined] }), { rung: 2, advocate: false, presumed: false, why: ["done", "lowered"] }],
    ["survives one refusal", convinced(90, { asks: [done, hedged] }), { rung: 3, advocate: true, presumed: false, why: ["done"] }],
    [
      "survives refusals of little asks",
      convinced(90, { asks: [done, { ...hedged, rung: 2 }, { ...declined, rung: 1 }] }),
      { rung: 3, advocate: true, presumed: false, why: ["done"] },
    ],
    [
      "is regained by doing it again",
      convinced(90, { asks: [done, hedged, declined, { ...done, at: "2026-11-01" }] }),
      { rung: 3, advocate: true, presumed: false, why: ["done"] },
    ],
    ["does not count what has not happened yet", convinced(90, { asks: [{ ...done, at: "2026-12-01" }] }), { rung: 0, advocate: false, presumed: false, why: ["nothingOnRecord"] }],
    ["is presumed of a champion by role", { roles: ["champion"] }, { rung: 0, advocate: false, presumed: true, why: ["championByRole"] }],
    ["is presumed from a claim of 80", { buyIn: 80 }, { rung: 0, advocate: false, presumed: true, why: ["highClaim"] }],
    ["is not presumed below", { buyIn: 79 }, { rung: 0, advocate: false, presumed: false, why: ["nothingOnRecord"] }],
    ["is not presumed once something was asked", { buyIn: 90, asks: [{ ...hedged, outcome: "open" }] }, { rung: 0, advocate: false, presumed: false, why: ["nothingOnRecord"] }],
  ])("%s", (_, stakeholder, expected) => {
    expect(analyze(dealOf({ one: stakeholder }), { asOf }).advocacy["one"]).toEqual(expected);
  });
});

describe("gaps of the committee", () => {
  const known = dealOf(
    {
      advocate: convinced(90, { influence: 40, asks: [{ rung: 4, at: "2026-11-01", outcome: "done" }] }),
      cfo: convinced(40, { influence: 80 }),
      legal: { influence: 20 },
      quiet: convinced(90, { influence: 60 }),
    },
    {
      rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["legal", "quiet"] },
      ties: { a: { from: "quiet", to: "legal", type: "sways", strength: 0.1 } },
    },
  );
  const { gaps } = analyze(known, { asOf });

  it("say what weight is missing, which deciders are, and which vetoes are at risk", () => {
    expect(gaps.support).toEqual({
      margin: expect.closeTo(100 - 120, 10),
      share: expect.closeTo(-0.1, 10),
      gap: expect.closeTo(20, 10),
      decidersMissing: ["cfo"],
      vetoesAtRisk: [],
    });
  });

  it("say who is convinced but silent", () => {
    expect(gaps.advocacy).toEqual({ share: expect.closeTo(0.6, 10), silent: ["quiet"] });
  });

  it("say whom no advocate reaches", () => {
    expect(gaps.reach).toEqual(["cfo", "legal"]);
  });
});

describe("the way from an advocate", () => {
  const start = { advocate: convinced(90, { asks: [{ rung: 3, at: asOf, outcome: "done" }] }) };
  const sways = (from: string, to: string, strength: number) => ({ from, to, type: "sways" as const, strength });

  it("takes the strongest chain, through the convinced only", () => {
    const { paths } = analyze(
      dealOf(
        { ...start, ally: convinced(95), doubter: convinced(20), goal: convinced(10) },
        {
          ties: {
            direct: sways("advocate", "goal", 0.05),
            first: sways("advocate", "ally", 0.5),
            second: sways("ally", "goal", 0.3),
            third: sways("advocate", "doubter", 0.3),
            fourth: sways("doubter", "goal", 0.55),
          },
        },
      ),
      { asOf },
    );
    expect(paths).toEqual({
      ally: { people: ["advocate", "ally"], strength: expect.closeTo(0.5, 12) },
      doubter: { people: ["advocate", "doubter"], strength: expect.closeTo(0.3, 12) },
      goal: { people: ["advocate", "ally", "goal"], strength: expect.closeTo(0.15, 12) },
    });
  });

  it("never follows a tie between people in conflict", () => {
    const ties = { sway: sways("advocate", "goal", 0.5), feud: { from: "goal", to: "advocate", type: "conflict" as const } };
    const { paths, gaps } = analyze(dealOf({ ...start, goal: convinced(10) }, { ties }), { asOf });
    expect([paths, gaps.reach]).toEqual([{}, ["goal"]]);
  });
});

it("compares each claim with what the other readings support", () => {
  const { claimGaps, raters } = analyze(
    dealOf({
      one: {
        buyIn: 90,
        assessedAt: asOf,
        assessedBy: "rae",
        readings: [{ of: "buyIn", value: 50, tier: "act", at: asOf }, { of: "buyIn", value: 40, tier: "claim", at: asOf, by: "sam" }],
      },
      two: { buyIn: 80, influence: 60 },
    }),
    { asOf },
  );
  const evidence = (100 * (1 + 4 * 0.5 + 2 * 0.4)) / 8;
  expect(claimGaps).toEqual({ one: { buyIn: expect.closeTo(90 - evidence, 10) }, two: {} });
  expect(raters).toEqual({
    sellers: {
      rae: { claims: 1, meanClaimGap: expect.closeTo(90 - evidence, 10) },
      sam: { claims: 1, meanClaimGap: expect.closeTo(40 - (100 * (1 + 2 + 1.8)) / 8, 10) },
    },
    disagreement: { one: { buyIn: 50 } },
    alpha: { influence: null, buyIn: expect.any(Number) },
  });
});

it("counts whose reasons they are, and what research is missing", () => {
  const { reasons, research } = analyze(
    dealOf(
      {
        one: {
          reasons: [{ text: "a", voicedBy: "buyer" }, { text: "b", voicedBy: "seller" }],
          concerns: [{ type: "fear", text: "c", state: "suspected" }],
        },
        two: {},
      },
      { research: { budget: [{ text: "10k", source: "call" }, { text: "20k" }], size: [] } },
    ),
    { asOf },
  );
  expect(reasons).toEqual({
    one: { own: 0.5, suspected: 1, voiced: 0, workedThrough: 0 },
    two: { suspected: 0, voiced: 0, workedThrough: 0 },
  });
  expect(research).toEqual({
    known: ["budget"],
    missing: ["painPoints", "priorities", "effects", "presentSolution", "size"],
    unsourced: 1,
  });
});

describe("effects", () => {
  const start = deal("cfo 50/60");
  it("move the mean first, then add evidence at the new mean, and raise influence and standing", () => {
    const { estimates, weights, advocacy } = analyze(start, {
      asOf,
      effects: [{ id: "cfo", mean: 20, mass: 4, influence: 30, rung: 3 }],
    });
    const mean = 55 + 20;
    expect(estimates["cfo"]!.buyIn).toMatchObject({ mean: expect.closeTo(mean, 10), a: expect.closeTo(0.08 * mean, 10), b: expect.closeTo(8 - 0.08 * mean, 10) });
    expect(weights["cfo"]).toEqual({ weight: 80, influence: 80, salience: 1, from: "stated" });
    expect(advocacy["cfo"]!.advocate).toBe(true);
  });

  it("stay short of certainty, and change nobody else", () => {
    const two = deal("cfo 50/60", "cto 50/60");
    const { estimates } = analyze(two, { asOf, effects: [{ id: "cfo", mean: 500 }] });
    expect(estimates["cfo"]!.buyIn).toMatchObject({ mean: expect.closeTo(99, 10) });
    expect(estimates["cto"]).toEqual(analyze(two, { asOf }).estimates["cto"]);
  });
});

describe("a forecast", () => {
  test.each<[string, Deal, object]>([
    ["is refused for nobody", deal(), { type: "refused", why: "nobody" }],
    ["is refused when nothing weighs", deal("cfo 0/60"), { type: "refused", why: "noWeight" }],
    [
      "is refused when the rule names people who are not there",
      { ...deal("cfo 90/60"), rule: { quota: 0.6, deciders: ["ceo"], vetoes: ["ceo", "cto"] } },
      { type: "refused", why: "unknownInRule", ids: ["ceo", "cto"] },
    ],
  ])("%s", (_, start, expected) => {
    const { outcome, pivots, leverage, power } = analyze(start, { asOf });
    expect([outcome, pivots, leverage, power]).toEqual([expected, {}, {}, {}]);
  });

  it("is never anything but three shares of 1, for any deal at all", () => {
    fc.assert(
      fc.property(anyDeal, (start) => {
        const printed = JSON.stringify(analyze(freeze(start), { asOf }));
        const { outcome } = JSON.parse(printed);
        const shares = outcome.type === "refused" ? [1] : [outcome.buy, outcome.noDecision, outcome.reject];
        expect(shares.every((share: unknown) => typeof share === "number")).toBe(true);
        expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 200 },
    );
  });

  it("is the same in whatever order people were added", () => {
    fc.assert(
      fc.property(anyDeal, (start) => {
        const reversed = { ...start, stakeholders: Object.fromEntries(Object.entries(start.stakeholders).toReversed()) };
        expect(JSON.stringify(analyze(reversed, { asOf }))).toBe(JSON.stringify(analyze(start, { asOf })));
      }),
    );
  });
});
