import { analyze, type Ask, type Deal, type Effect, type Stakeholder } from "@buyinmap/core";
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
    [
      "takes conviction at the line for conviction",
      { buyIn: 70, asks: [done] },
      { rung: 3, advocate: true, presumed: false, why: ["done"] },
    ],
    [
      "counts what was done on the day",
      convinced(90, { asks: [{ ...done, at: asOf }] }),
      { rung: 3, advocate: true, presumed: false, why: ["done"] },
    ],
    [
      "is the highest that was done, whatever came later",
      convinced(90, { asks: [{ ...done, rung: 4 }, { ...done, rung: 2, at: "2026-10-05" }] }),
      { rung: 4, advocate: true, presumed: false, why: ["done"] },
    ],
    [
      "is not lowered when a costly ask was done between two refusals",
      convinced(90, {
        asks: [
          { ...done, rung: 4 },
          hedged,
          { ...done, at: "2026-10-15" },
          declined,
        ],
      }),
      { rung: 4, advocate: true, presumed: false, why: ["done"] },
    ],
    [
      "is lowered when only a little ask was done between them",
      convinced(90, { asks: [{ ...done, rung: 4 }, hedged, { ...done, rung: 2, at: "2026-10-15" }, declined] }),
      { rung: 3, advocate: true, presumed: false, why: ["done", "lowered"] },
    ],
    [
      "is not lowered by an ask that is open",
      convinced(90, { asks: [done, hedged, { ...declined, outcome: "open" }] }),
      { rung: 3, advocate: true, presumed: false, why: ["done"] },
    ],
    [
      "falls by one rung only, however often they refuse",
      convinced(90, { asks: [done, hedged, declined, { ...declined, at: "2026-10-21" }] }),
      { rung: 2, advocate: false, presumed: false, why: ["done", "lowered"] },
    ],
    [
      "goes by the days, in whatever order they were noted",
      convinced(90, { asks: [declined, { ...done, at: "2026-10-15" }, hedged] }),
      { rung: 3, advocate: true, presumed: false, why: ["done"] },
    ],
    [
      "goes by the order in which they were noted on one day",
      convinced(90, { asks: [{ ...done, at: hedged.at }, hedged, { ...declined, at: hedged.at }] }),
      { rung: 2, advocate: false, presumed: false, why: ["done", "lowered"] },
    ],
    [
      "cannot fall where nothing was done",
      convinced(20, { asks: [hedged, declined] }),
      { rung: 0, advocate: false, presumed: false, why: ["nothingOnRecord", "belowTheLine"] },
    ],
    [
      "is not presumed from deeds that nobody claimed",
      convinced(100, { roles: ["coach"] }),
      { rung: 0, advocate: false, presumed: false, why: ["nothingOnRecord"] },
    ],
    [
      "is presumed for two reasons at once",
      { buyIn: 80, roles: ["coach", "champion"] },
      { rung: 0, advocate: false, presumed: true, why: ["championByRole", "highClaim"] },
    ],
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

  it("say what weight is missing, which deciders are, and which vetoes are at risk", () => {
    expect(analyze(known, { asOf }).gaps.support).toEqual({
      margin: expect.closeTo(100 - 120, 10),
      share: expect.closeTo(-0.1, 10),
      gap: expect.closeTo(20, 10),
      decidersMissing: ["cfo"],
      vetoesAtRisk: [],
    });
  });

  it("count nobody twice: deciders who are convinced, vetoes of deciders, vetoes that do not oppose", () => {
    const weight = { influence: 25 };
    const { support, advocacy } = analyze(
      dealOf(
        {
          a: { ...weight, buyIn: 70 },
          b: { ...weight, buyIn: 60 },
          c: { ...weight, buyIn: 0 },
          d: { ...weight, buyIn: 10, readings: [{ of: "buyIn", value: 0, tier: "costlyAct", at: asOf }] },
          e: {},
        },
        { rule: { quota: 0.51, deciders: ["a", "e"], vetoes: ["a", "b", "c", "d", "e"] } },
      ),
      { asOf },
    ).gaps;
    expect(support).toEqual({
      margin: expect.closeTo(25 - 0.51 * 150, 10),
      share: expect.closeTo((25 - 0.51 * 150) / 150, 12),
      gap: expect.closeTo(0.51 * 150 - 25, 10),
      decidersMissing: ["e"],
      // c stands at opposition, which is not below it; e decides, and so is named above.
      vetoesAtRisk: ["d"],
    });
    expect(advocacy).toEqual({ share: 1, silent: ["a"] });
  });

  it("are closed where enough weight is convinced, and have no share where nothing weighs", () => {
    const enough = analyze(dealOf({ one: convinced(90, { influence: 80 }), two: { influence: 20 } }), { asOf }).gaps;
    expect(enough.support).toEqual({ margin: 20, share: 0.2, gap: 0, decidersMissing: [], vetoesAtRisk: [] });
    const idle = analyze(dealOf({ one: convinced(90, { influence: 0 }) }), { asOf }).gaps;
    expect([idle.support, idle.advocacy]).toStrictEqual([
      { margin: 0, gap: 0, decidersMissing: [], vetoesAtRisk: [] },
      { silent: ["one"] },
    ]);
  });

  it("say who is convinced but silent", () => {
    expect(analyze(known, { asOf }).gaps.advocacy).toEqual({ share: expect.closeTo(0.6, 10), silent: ["quiet"] });
  });

  it("miss nobody who stands at the line", () => {
    expect(analyze(dealOf({ at: { buyIn: 70 }, below: { buyIn: 69 } }), { asOf }).gaps.reach).toEqual(["below"]);
  });

  it("say whom no advocate reaches", () => {
    expect(analyze(known, { asOf }).gaps.reach).toEqual(["cfo", "legal"]);
  });
});

describe("who sways whom", () => {
  const tie = (from: string, to: string, strength?: number) =>
    ({ from, to, type: "sways", ...(strength === undefined ? {} : { strength }) }) as const;

  it("is the ties between those who count, one for each two people and none to oneself", () => {
    const { sways } = analyze(
      dealOf(
        { a: {}, b: {}, c: {}, gone: { leftOn: asOf } },
        {
          ties: {
            t9: tie("a", "b", 0.1),
            t1: tie("a", "b", 0.4),
            t2: tie("b", "a"),
            t3: tie("c", "c", 0.5),
            t4: tie("gone", "a", 0.5),
            t5: tie("a", "gone", 0.5),
            t6: { ...tie("c", "a", 0.5), type: "reportsTo" },
            t7: { from: "c", to: "b", type: "conflict" },
          },
        },
      ),
      { asOf },
    );
    expect(sways).toEqual([
      { from: "a", to: "b", strength: 0.4 },
      { from: "b", to: "a", strength: 0.2 },
    ]);
  });

  it("leaves everyone a tenth of their own view", () => {
    const { sways, settled, socialPower } = analyze(
      dealOf(
        { a: { influence: 0 }, b: { influence: 0 }, c: { influence: 0 } },
        { ties: { t1: tie("a", "c", 0.5), t2: tie("b", "c", 0.7), t3: tie("a", "b", 0.9) } },
      ),
      { asOf },
    );
    expect(sways).toEqual([
      { from: "a", to: "c", strength: expect.closeTo((0.5 * 0.9) / 1.2, 12) },
      { from: "b", to: "c", strength: expect.closeTo((0.7 * 0.9) / 1.2, 12) },
      { from: "a", to: "b", strength: 0.9 },
    ]);
    expect(Object.values(settled)).toEqual([{ type: "unknown" }, { type: "unknown" }, { type: "unknown" }]);
    expect(socialPower).toEqual({ a: 0, b: 0, c: 0 });
  });

  it("hands on what is known, and nothing where nothing is", () => {
    const { settled } = analyze(
      dealOf(
        { a: { buyIn: 90 }, b: {}, c: {}, d: {} },
        { ties: { t1: tie("a", "b", 0.5), t2: tie("b", "c", 0.5), t3: tie("d", "a", 0.5), t4: tie("c", "b", 0.1) } },
      ),
      { asOf },
    );
    // a = (70 + 50) / 2, and b = 0.5 a + 0.1 c + 0.4 · 50, c = 0.5 b + 0.5 · 50.
    const b = (0.5 * 60 + 0.1 * 25 + 0.4 * 50) / 0.95;
    expect(settled).toEqual({
      a: { type: "settled", view: expect.closeTo(60, 9) },
      b: { type: "settled", view: expect.closeTo(b, 9) },
      c: { type: "settled", view: expect.closeTo(0.5 * b + 25, 9) },
      d: { type: "unknown" },
    });
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

  it("starts from whoever is presumed an advocate too, and from nobody below the line", () => {
    const { paths } = analyze(
      dealOf(
        {
          presumed: { buyIn: 90, assessedAt: asOf },
          doubtful: convinced(20, { roles: ["champion"] }),
          silent: convinced(90),
          one: {},
          two: {},
          three: {},
        },
        {
          ties: {
            a: sways("presumed", "one", 0.1),
            b: sways("doubtful", "two", 0.1),
            c: sways("silent", "three", 0.1),
          },
        },
      ),
      { asOf },
    );
    expect(paths).toEqual({ one: { people: ["presumed", "one"], strength: 0.1 } });
  });

  it("is the one found first where several are equally strong, and never leads back to an advocate", () => {
    const { paths } = analyze(
      dealOf(
        { ...start, left: convinced(95), right: convinced(95), goal: convinced(10) },
        {
          ties: {
            a: sways("advocate", "right", 0.5),
            b: sways("advocate", "left", 0.5),
            c: sways("left", "goal", 0.25),
            d: sways("right", "goal", 0.25),
            e: sways("left", "advocate", 0.25),
          },
        },
      ),
      { asOf },
    );
    expect(paths).toEqual({
      goal: { people: ["advocate", "right", "goal"], strength: 0.125 },
      left: { people: ["advocate", "left"], strength: 0.5 },
      right: { people: ["advocate", "right"], strength: 0.5 },
    });
  });

  it("becomes stronger along a chain that is found later, for everyone behind it", () => {
    const { paths } = analyze(
      dealOf(
        { ...start, one: convinced(95), two: convinced(95), goal: convinced(10) },
        {
          ties: {
            a: sways("advocate", "two", 0.1),
            b: sways("advocate", "one", 0.8),
            c: sways("two", "goal", 0.5),
            d: sways("one", "two", 0.7),
          },
        },
      ),
      { asOf },
    );
    expect(paths).toEqual({
      goal: { people: ["advocate", "one", "two", "goal"], strength: expect.closeTo(0.28, 12) },
      one: { people: ["advocate", "one"], strength: 0.8 },
      two: { people: ["advocate", "one", "two"], strength: expect.closeTo(0.56, 12) },
    });
  });

  it("never follows a tie between people in conflict", () => {
    const ties = {
      sway: sways("advocate", "goal", 0.5),
      feud: { from: "goal", to: "advocate", type: "conflict" as const },
      other: sways("advocate", "friend", 0.5),
    };
    const { paths, gaps } = analyze(dealOf({ ...start, friend: convinced(10), goal: convinced(10) }, { ties }), { asOf });
    expect(paths).toEqual({ friend: { people: ["advocate", "friend"], strength: 0.5 } });
    expect(gaps.reach).toEqual(["goal"]);
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

it("weighs each seller's eye by their latest signed claims, on both axes", () => {
  const claim = (of: "buyIn" | "influence", value: number, by?: string) =>
    ({ of, value, tier: "claim", at: asOf, ...(by === undefined ? {} : { by }) }) as const;
  const { raters } = analyze(
    dealOf({
      one: {
        readings: [
          claim("buyIn", 80, "sam"),
          claim("buyIn", 20, "rae"),
          claim("buyIn", 50, "kim"),
          claim("influence", 30, "sam"),
          claim("influence", 40, "rae"),
        ],
      },
      two: { readings: [claim("buyIn", 60, "sam"), claim("buyIn", 60), claim("influence", 70, "rae")] },
      three: { readings: [claim("influence", 10, "sam"), claim("influence", 10, "rae")] },
      alone: { readings: [claim("buyIn", 10, "lou")] },
      acting: { readings: [{ of: "buyIn", value: 90, tier: "act", at: asOf, by: "mia" }] },
    }),
    { asOf },
  );
  // Against others on one: 80 − (1 + 0.4 + 1) / 6, 20 − (1 + 1.6 + 1) / 6, 50 − 50; 30 − 45, 40 − 40; on two: 60 − 55; on three: 10 − 30.
  expect(raters).toStrictEqual({
    sellers: {
      // Nothing to hold the claim against; and whoever notes an act has claimed nothing.
      lou: { claims: 1 },
      kim: { claims: 1, meanClaimGap: expect.closeTo(0, 10) },
      rae: { claims: 4, meanClaimGap: expect.closeTo((20 - 60 + (40 - 40) + (10 - 30)) / 3, 10) },
      sam: { claims: 4, meanClaimGap: expect.closeTo((80 - 40 + (30 - 45) + (60 - 55) + (10 - 30)) / 4, 10) },
    },
    disagreement: { one: { influence: 10, buyIn: 60 }, three: { influence: 0 } },
    alpha: {
      // Within: 10² + 0; between the four: 10, 10, 30, 40.
      influence: expect.closeTo(1 - (2 * 100) / ((2 * (400 + 900 + 400 + 900 + 100)) / 3), 10),
      buyIn: expect.closeTo(0, 10),
    },
  });
});

it("counts whose reasons they are, and what research is missing", () => {
  const { reasons, research } = analyze(
    dealOf(
      {
        one: {
          reasons: [
            { text: "a", voicedBy: "buyer" },
            { text: "b", voicedBy: "seller" },
            { text: "c", voicedBy: "buyer" },
          ],
          concerns: [{ type: "fear", text: "c", state: "suspected" }],
        },
        two: {},
      },
      { research: { budget: [{ text: "10k", source: "call" }, { text: "20k" }, { text: "30k", source: "" }], size: [] } },
    ),
    { asOf },
  );
  expect(reasons).toEqual({
    one: { own: 2 / 3, suspected: 1, voiced: 0, workedThrough: 0 },
    two: { suspected: 0, voiced: 0, workedThrough: 0 },
  });
  expect(research).toEqual({
    known: ["budget"],
    missing: ["painPoints", "priorities", "effects", "presentSolution", "size"],
    unsourced: 2,
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

  it("keep the higher standing, and influence within 0..100, one step after the other", () => {
    const asks: Ask[] = [{ rung: 3, at: asOf, outcome: "done" }];
    const { weights, advocacy } = analyze(dealOf({ one: convinced(90, { influence: 90, salience: 0.5, asks }) }), {
      asOf,
      effects: [
        { id: "one", rung: 1, influence: 30 },
        { id: "one", influence: -10 },
        { id: "other", influence: -10 },
      ],
    });
    expect(advocacy["one"]!.rung).toBe(3);
    expect(weights["one"]).toEqual({ weight: 45, influence: 90, salience: 0.5, from: "stated" });
    const lost = analyze(dealOf({ one: {} }), { asOf, effects: [{ id: "one", influence: -80 }, { id: "one", influence: 5 }] });
    expect(lost.weights["one"]).toEqual({ weight: 5, influence: 5, salience: 1, from: "assumed" });
  });

  it("say nothing of buy-in where they are about something else", () => {
    const effects = [
      { id: "cfo", rung: 3 as const, influence: 10 },
      { id: "who", rung: 3 as const },
    ];
    const known = dealOf({ cfo: { buyIn: 60 }, who: {} });
    expect(analyze(known, { asOf, effects }).estimates).toEqual(analyze(known, { asOf }).estimates);
  });

  it("start from not knowing for someone of whom nothing is known", () => {
    const { estimates, settled } = analyze(dealOf({ one: {}, other: {} }), {
      asOf,
      effects: [
        { id: "one", mass: 4 },
        { id: "other", mean: 10 },
      ],
    });
    const shares = { low: expect.any(Number), high: expect.any(Number), sd: expect.any(Number) };
    expect([estimates["one"]!.buyIn, estimates["other"]!.buyIn]).toEqual([
      { type: "estimated", mean: 50, a: 3, b: 3, confidence: "low", readings: [], ...shares },
      { type: "estimated", mean: 60, a: 1.2, b: 0.8, confidence: "low", readings: [], ...shares },
    ]);
    expect(settled["one"]).toEqual({ type: "settled", view: 50 });
  });

  it("leave the mean where it is if they add evidence alone", () => {
    const sure = dealOf({ one: { readings: Array.from({ length: 30 }, () => ({ of: "buyIn", value: 100, tier: "costlyAct", at: asOf })) } });
    const mean = (effects: Effect[]) => {
      const estimate = analyze(sure, { asOf, effects }).estimates["one"]!.buyIn;
      return estimate.type === "estimated" && [estimate.mean, estimate.a + estimate.b];
    };
    expect([mean([]), mean([{ id: "one", mass: 4 }]), mean([{ id: "one", mean: -1 }])]).toEqual([
      [expect.closeTo(24100 / 242, 10), 242],
      [expect.closeTo(24100 / 242, 10), expect.closeTo(246, 9)],
      [expect.closeTo(24100 / 242 - 1, 10), expect.closeTo(242, 9)],
    ]);
    expect(mean([{ id: "one", mean: -500 }])).toEqual([expect.closeTo(1, 10), expect.closeTo(242, 9)]);
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
