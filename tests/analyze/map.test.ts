import { analyze, type Deal, type Reading, type Stakeholder } from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { deal, freeze } from "../deal.js";

const asOf = "2026-11-22";

describe("zones", () => {
  test.each([
    ["one 50/59", { type: "zoned", zone: "winOver", inferred: false }],
    ["one 50/60", { type: "zoned", zone: "leanOn", inferred: false }],
    ["one 49/60", { type: "zoned", zone: "strengthen", inferred: false }],
    ["one 49/59", { type: "zoned", zone: "keepInView", inferred: false }],
    ["one ?/59", { type: "unknown", missing: ["influence"] }],
    ["one 49/?", { type: "unknown", missing: ["buyIn"] }],
    ["one ?/?", { type: "unknown", missing: ["influence", "buyIn"] }],
  ])("of %s", (person, zone) => {
    expect(analyze(deal(person), { asOf }).zones).toEqual({ one: zone });
  });

  it("say so where a score is only inferred, on whichever axis", () => {
    const guess = (of: "influence" | "buyIn") => ({ readings: [{ of, value: 80, tier: "inference", at: asOf }] }) as const;
    const known: Deal = {
      id: "d",
      name: "D",
      stakeholders: {
        one: { buyIn: 60, readings: [...guess("influence").readings] },
        two: { influence: 50, readings: [...guess("buyIn").readings] },
      },
    };
    expect(analyze(known, { asOf }).zones).toEqual({
      one: { type: "zoned", zone: "leanOn", inferred: true },
      two: { type: "zoned", zone: "winOver", inferred: true },
    });
  });

  it("go by the mark: a claim of 69 is over the line though it supports only 59.5", () => {
    const { zones, gaps } = analyze(deal("one 80/69"), { asOf });
    expect(zones["one"]).toEqual({ type: "zoned", zone: "leanOn", inferred: false });
    expect(gaps.perStakeholder["one"]!.buyIn).toBeCloseTo(0.5, 10);
  });
});

describe("placements", () => {
  it("stand at the latest claim, else at what the buyer showed, else where inferences put them", () => {
    const readings = {
      claimed: [{ of: "buyIn", value: 80, tier: "claim", at: "2026-09-01" }],
      evidenced: [{ of: "buyIn", value: 90, tier: "act", at: asOf }],
      inferred: [{ of: "buyIn", value: 90, tier: "inference", at: asOf }],
      unknown: [],
    } as const;
    const stakeholders = Object.fromEntries(Object.entries(readings).map(([id, list]) => [id, { readings: [...list] }]));
    const { placements, zones } = analyze(freeze({ id: "d", name: "D", stakeholders }), { asOf });
    expect(placements["claimed"]!.buyIn).toEqual({ type: "claimed", value: 80 });
    expect(placements["evidenced"]!.buyIn).toEqual({ type: "evidenced", value: expect.closeTo((100 * 4.6) / 6, 10) });
    expect(placements["inferred"]!.buyIn).toEqual({ type: "inferred", value: expect.closeTo((100 * 1.45) / 2.5, 10) });
    expect(placements["unknown"]!.buyIn).toEqual({ type: "unknown" });
    expect(zones["unknown"]).toEqual({ type: "unknown", missing: ["influence", "buyIn"] });
  });

  it("stand at what the buyer showed as soon as they showed anything, and at no claim that does not count", () => {
    const at = (tier: Reading["tier"], day = asOf) => ({ of: "buyIn", value: 90, tier, at: day }) as const;
    const one = { readings: [at("inference"), at("claim", "2026-12-01"), at("act")] };
    expect(analyze(freeze({ id: "d", name: "D", stakeholders: { one } }), { asOf }).placements["one"]).toEqual({
      influence: { type: "unknown" },
      buyIn: { type: "evidenced", value: expect.closeTo((100 * (1 + 0.9 * 4.5)) / 6.5, 10) },
    });
  });

  it("stand at the latest of several claims, and of the same day at the one that was noted last", () => {
    const claim = (value: number, by: string, at: string) => ({ of: "buyIn", value, tier: "claim", at, by }) as const;
    const marks = [
      [claim(10, "a", "2026-11-01"), claim(20, "b", "2026-11-03"), claim(30, "c", "2026-11-02")],
      [claim(10, "a", "2026-11-03"), claim(20, "b", "2026-11-03"), claim(30, "c", "2026-11-01")],
    ].map((readings) => {
      const stakeholders = { one: { readings: [...readings] } };
      return analyze({ id: "d", name: "D", stakeholders }, { asOf }).placements["one"]!.buyIn;
    });
    expect(marks).toEqual([
      { type: "claimed", value: 20 },
      { type: "claimed", value: 20 },
    ]);
  });

  it("follow the present claim whatever is noted beside it", () => {
    const one = {
      buyIn: 40,
      assessedAt: "2026-11-01",
      assessedBy: "rae",
      readings: [{ of: "buyIn", value: 70, tier: "claim", at: "2026-11-20", by: "sam" }] as const,
    };
    const stakeholders = { one: { ...one, readings: [...one.readings] } };
    expect(analyze({ id: "d", name: "D", stakeholders }, { asOf }).placements["one"]!.buyIn).toEqual({
      type: "claimed",
      value: 40,
    });
  });
});

describe("weights", () => {
  it("are influence × salience, with where the influence comes from", () => {
    const known: Deal = freeze({
      id: "d",
      name: "D",
      stakeholders: {
        assumed: {},
        estimated: { readings: [{ of: "influence", value: 90, tier: "inference", at: asOf }] },
        stated: { influence: 80, salience: 0.5 },
      },
    });
    expect(analyze(known, { asOf }).weights).toEqual({
      assumed: { weight: 50, influence: 50, salience: 1, from: "assumed" },
      estimated: { weight: expect.closeTo(58, 10), influence: expect.closeTo(58, 10), salience: 1, from: "estimated" },
      stated: { weight: 40, influence: 80, salience: 0.5, from: "stated" },
    });
  });
});

describe("gaps per stakeholder", () => {
  it("go below zero beyond a target, and to the highest rung that was done", () => {
    const one: Stakeholder = {
      buyIn: 50,
      target: { buyIn: 40, influence: 80, rung: 2 },
      asks: [
        { rung: 3, at: asOf, outcome: "done" },
        { rung: 1, at: asOf, outcome: "done" },
        { rung: 4, at: asOf, outcome: "declined" },
      ],
    };
    const two: Stakeholder = { target: { rung: 4 }, asks: [{ rung: 4, at: asOf, outcome: "open" }] };
    const known: Deal = freeze({ id: "d", name: "D", stakeholders: { one, two, three: {} } });
    expect(analyze(known, { asOf }).gaps.perStakeholder).toStrictEqual({
      one: { buyIn: 10, target: { buyIn: -10, rung: -1 } },
      three: {},
      two: { target: { rung: 4 } },
    });
  });

  it("reach from the estimate to the line and to the target; unknown stays unknown", () => {
    const known: Deal = freeze({
      id: "d",
      name: "D",
      stakeholders: {
        below: { influence: 50, buyIn: 30, target: { buyIn: 70, influence: 60, rung: 3 }, asks: [{ rung: 2, at: asOf, outcome: "done" }] },
        over: { buyIn: 100 },
        unknown: { target: { buyIn: 70 } },
      },
    });
    expect(analyze(known, { asOf }).gaps.perStakeholder).toEqual({
      below: {
        buyIn: expect.closeTo(20, 10),
        target: { buyIn: expect.closeTo(30, 10), influence: expect.closeTo(10, 10), rung: 1 },
      },
      over: { buyIn: 0 },
      unknown: { target: {} },
    });
  });
});

describe("coverage", () => {
  const met = { coverage: [{ seller: "rae", strength: "regular" }] } as const;
  it("finds seats, people nobody has met, and single threads", () => {
    expect(
      coverageOf({
        ann: { name: "Ann", coverage: [...met.coverage] },
        ben: { name: "Ben", coverage: [{ seller: "sam", strength: "none" }] },
        cfo: { title: "CFO" },
        dan: { name: "Dan", coverage: [{ seller: "rae", lastContactOn: "2026-12-01" }] },
      }),
    ).toEqual({ seats: ["cfo"], notMet: ["ben", "dan"], buyerContacts: ["ann"], sellers: ["rae"], singleThread: ["buyer", "seller"] });
  });

  it("knows a meeting by its day or by what is stated of the relationship, and sellers through seats too", () => {
    expect(
      coverageOf({
        ann: { name: "Ann", coverage: [{ seller: "sam", lastContactOn: asOf }] },
        ben: { name: "Ben", coverage: [{ seller: "rae", strength: "none", lastContactOn: "2026-11-01" }] },
        cat: { name: "Cat", coverage: [{ seller: "rae" }] },
        cfo: { title: "CFO", coverage: [{ seller: "rae", strength: "brief" }] },
      }),
    ).toEqual({ seats: ["cfo"], notMet: ["cat"], buyerContacts: ["ann", "ben"], sellers: ["rae", "sam"], singleThread: [] });
  });

  it("is not a single thread with two on both sides, nor with nobody at all", () => {
    const two = coverageOf({
      ann: { name: "Ann", coverage: [...met.coverage] },
      ben: { name: "Ben", coverage: [{ seller: "sam", lastContactOn: "2026-11-01" }] },
    });
    expect([two.singleThread, coverageOf({}).singleThread]).toEqual([[], []]);
  });
});

describe("an analysis", () => {
  it("leaves out those who have left, from the day they left", () => {
    const known: Deal = { id: "d", name: "D", stakeholders: { gone: { name: "G", leftOn: asOf }, stays: { name: "S", leftOn: "2026-11-23" } } };
    expect(Object.keys(analyze(known, { asOf }).zones)).toEqual(["stays"]);
  });

  it("prints as JSON whole, and carries its day and assumptions", () => {
    const printed = JSON.parse(JSON.stringify(analyze(deal("cfo 90/45"), { asOf })));
    expect(Object.keys(printed)).toEqual([
      "asOf",
      "assumptions",
      "effects",
      "estimates",
      "placements",
      "zones",
      "claimGaps",
      "advocacy",
      "sways",
      "settled",
      "weights",
      "socialPower",
      "rule",
      "chances",
      "outcome",
      "pivots",
      "leverage",
      "power",
      "gaps",
      "paths",
      "raters",
      "reasons",
      "research",
      "warnings",
      "views",
    ]);
    expect(printed.asOf).toBe(asOf);
  });

  it("answers for a map with nobody on it", () => {
    const { zones, gaps, outcome } = analyze(deal(), { asOf });
    expect({ zones, gaps, outcome }).toEqual({
      zones: {},
      gaps: {
        support: { margin: 0, gap: 0, decidersMissing: [], vetoesAtRisk: [] },
        advocacy: { silent: [] },
        reach: [],
        coverage: { seats: [], notMet: [], buyerContacts: [], sellers: [], singleThread: [] },
        perStakeholder: {},
      },
      outcome: { type: "refused", why: "nobody" },
    });
  });
});

function coverageOf(stakeholders: Deal["stakeholders"]) {
  const known: Deal = freeze({ id: "d", name: "D", stakeholders, team: { rae: { name: "Rae" }, sam: { name: "Sam" } } });
  return analyze(known, { asOf }).gaps.coverage;
}
