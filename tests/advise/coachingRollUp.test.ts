import { analyze, isSeat, speakEnglish, type Deal, type Step } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { needs, type NeedId } from "../../packages/core/src/advise/coaching/needs.js";
import { rollUp } from "../../packages/core/src/advise/coaching/rollUp.js";
import type { Signals } from "../../packages/core/src/advise/coaching/signals.js";
import { describeMovement, describeNeed, describeSignals } from "../../packages/core/src/words/describeSignals.js";
import { needSentences } from "../../packages/core/src/words/english/coaching.js";
import { freeze } from "../deal.js";
import { deal as anyDeal } from "../laws/arbitraries.js";

const asOf = "2026-11-22";
const step = (rest: Partial<Step>): Step => ({
  rule: "verifyClaim",
  about: ["cfo"],
  state: "accepted",
  createdOn: "2026-10-01",
  ...rest,
});

const northwind: Deal = freeze({
  id: "n",
  name: "Northwind",
  amount: { value: 1_000_000 },
  research: { painPoints: [{ text: "empty runs" }], budget: [{ text: "set aside" }] },
  stakeholders: {
    cfo: {
      name: "Dana",
      buyIn: 80,
      assessedAt: asOf,
      assessedBy: "rae",
      readings: [
        { of: "buyIn", value: 30, tier: "statement", at: "2026-11-01" },
        { of: "buyIn", value: 50, tier: "act", at: "2026-11-10" },
      ],
      asks: [
        { rung: 1, at: "2026-11-01", outcome: "done", by: "rae" },
        { rung: 2, at: "2026-11-05", outcome: "hedged", by: "rae" },
        { rung: 2, at: "2026-12-01", outcome: "open", by: "rae" },
      ],
      coverage: [{ seller: "rae", lastContactOn: "2026-11-05" }],
    },
    users: { name: "Uma", asks: [{ rung: 1, at: "2026-11-01", outcome: "declined" }] },
    legal: { roles: ["legalAndCompliance"] },
  },
  steps: {
    taken: step({ owner: "sam" }),
    seen: step({ state: "done", doneOn: "2026-11-10", owner: "rae", about: ["cfo", "users", "gone"] }),
    later: step({ state: "done", doneOn: "2026-11-30", owner: "rae" }),
    undated: step({ state: "done" }),
    dropped: step({ state: "dropped" }),
  },
  team: { sam: { name: "Sam" }, rae: { name: "Rae" } },
});
const contoso: Deal = freeze({
  id: "c",
  name: "Contoso",
  status: "lost",
  stakeholders: {
    cto: { name: "Cleo", buyIn: 90, assessedBy: "rae", coverage: [{ seller: "rae", strength: "trusted" }] },
  },
  team: { rae: { name: "Rae Costa" } },
});

/** What the evidence supports of someone's buy-in on a day. */
function mean(deal: Deal, id: string, day: string): number {
  const { buyIn } = analyze(deal, { asOf: day }).estimates[id]!;
  return buyIn.type === "estimated" ? buyIn.mean : Number.NaN;
}

const seen = {
  deal: "n",
  step: "seen",
  rule: "verifyClaim",
  on: "2026-11-10",
  moved: [
    {
      person: "cfo",
      of: "buyIn",
      before: mean(northwind, "cfo", "2026-11-09"),
      after: mean(northwind, "cfo", asOf),
      readings: 2,
    },
  ],
  unseen: ["users"],
};
const gap = analyze(northwind, { asOf }).claimGaps["cfo"]!.buyIn!;

it("sums up deals and sellers, by name", () => {
  expect(rollUp([northwind, contoso], { asOf })).toEqual({
    asOf,
    deals: [
      {
        id: "c",
        name: "Contoso",
        isOpen: false,
        claims: { claims: 1, compared: 0 },
        research: { known: 0, of: 6 },
        asks: { open: 0, done: 0, hedged: 0, declined: 0 },
        coverage: { met: 1, notMet: 0, seats: 0, singleThreads: ["c"] },
        steps: { accepted: 0, done: 0, dropped: 0, since: [] },
        needs: [],
      },
      {
        id: "n",
        name: "Northwind",
        isOpen: true,
        claims: { claims: 1, compared: 1, meanGap: gap },
        research: { known: 2, of: 6 },
        asks: { open: 0, done: 1, hedged: 1, declined: 1 },
        coverage: { met: 1, notMet: 1, seats: 1, singleThreads: ["n"] },
        steps: { accepted: 1, done: 3, dropped: 1, since: [seen] },
        needs: ["learn", "meet", "fillSeats"],
      },
    ],
    sellers: [
      {
        id: "rae",
        name: "Rae Costa",
        deals: ["c", "n"],
        claims: { claims: 2, compared: 1, meanGap: gap },
        research: { known: 2, of: 6 },
        asks: { open: 0, done: 1, hedged: 1, declined: 0 },
        coverage: { met: 1, notMet: 1, seats: 1, singleThreads: ["n"] },
        steps: { accepted: 0, done: 2, dropped: 0, since: [seen] },
        needs: ["learn", "meet", "fillSeats"],
      },
      {
        id: "sam",
        name: "Sam",
        deals: ["n"],
        claims: { claims: 0, compared: 0 },
        research: { known: 2, of: 6 },
        asks: { open: 0, done: 0, hedged: 0, declined: 0 },
        coverage: { met: 0, notMet: 1, seats: 1, singleThreads: ["n"] },
        steps: { accepted: 1, done: 0, dropped: 0, since: [] },
        needs: ["learn", "meet", "fillSeats"],
      },
    ],
  });
});

describe("what a step has moved", () => {
  const after = (readings: NonNullable<Deal["stakeholders"][string]["readings"]>) => {
    const deal: Deal = freeze({
      id: "d",
      name: "D",
      stakeholders: { cfo: { readings } },
      steps: { s: step({ state: "done", doneOn: "2026-11-10" }) },
    });
    const { moved, unseen } = rollUp([deal], { asOf }).deals[0]!.steps.since[0]!;
    return {
      moved: moved.map(({ of, before, readings: count }) => ({ of, known: before !== undefined, count })),
      unseen,
    };
  };
  const reading = (at: string, of: "buyIn" | "influence" = "buyIn") => ({
    of,
    value: 70,
    tier: "statement" as const,
    at,
  });

  test.each<[string, ReturnType<typeof reading>[], object]>([
    ["nothing has been noted", [], { moved: [], unseen: ["cfo"] }],
    ["only before", [reading("2026-11-09")], { moved: [], unseen: ["cfo"] }],
    ["on the day itself", [reading("2026-11-10")], { moved: [{ of: "buyIn", known: false, count: 1 }], unseen: [] }],
    [
      "before and since",
      [reading("2026-11-09"), reading("2026-11-11"), reading(asOf)],
      { moved: [{ of: "buyIn", known: true, count: 2 }], unseen: [] },
    ],
    ["only later than today", [reading("2026-11-23")], { moved: [], unseen: ["cfo"] }],
    [
      "on influence",
      [reading("2026-11-12", "influence")],
      { moved: [{ of: "influence", known: false, count: 1 }], unseen: [] },
    ],
  ])("%s", (_, readings, expected) => {
    expect(after(readings)).toEqual(expected);
  });
});

const calm: Signals = {
  claims: { claims: 4, compared: 2, meanGap: 19 },
  research: { known: 3, of: 6 },
  asks: { open: 0, done: 2, hedged: 1, declined: 1 },
  coverage: { met: 3, notMet: 0, seats: 0, singleThreads: [] },
  steps: { accepted: 1, done: 0, dropped: 0, since: [] },
};
const done = { deal: "d", step: "s", rule: "r", on: asOf, moved: [] };
const needed: readonly [NeedId, Partial<Signals>][] = [
  ["learn", { research: { known: 2, of: 6 } }],
  ["meet", { coverage: { ...calm.coverage, notMet: 1 } }],
  ["fillSeats", { coverage: { ...calm.coverage, seats: 1 } }],
  ["secondThread", { coverage: { ...calm.coverage, singleThreads: ["d"] } }],
  ["compareClaims", { claims: { claims: 4, compared: 2, meanGap: -20 } }],
  ["findEvidence", { claims: { claims: 5, compared: 2 } }],
  ["ask", { asks: { open: 0, done: 0, hedged: 0, declined: 0 } }],
  ["easierAsks", { asks: { open: 0, done: 2, hedged: 2, declined: 1 } }],
  ["followUp", { asks: { open: 1, done: 0, hedged: 0, declined: 0 } }],
  ["noteOutcome", { steps: { accepted: 1, done: 1, dropped: 0, since: [{ ...done, unseen: ["cfo"] }] } }],
  ["takeStep", { steps: { accepted: 0, done: 0, dropped: 3, since: [] } }],
];

describe("what would help", () => {
  const bounds = { wideGap: 20, researchToSell: 3, refusalsInARow: 2 };
  const felt = (signals: Signals) => needs.filter(({ isFelt }) => isFelt(signals, bounds, 1)).map(({ id }) => id);

  it("is nothing where all is well", () => {
    expect(felt(calm)).toEqual([]);
  });

  test.each(needed)("%s", (id, change) => {
    expect(felt({ ...calm, ...change })).toEqual([id]);
  });

  it("covers every need, each with its sentence", () => {
    expect(needed.map(([id]) => id)).toEqual(needs.map(({ id }) => id));
    expect(needs.map(({ id }) => describeNeed(id))).toEqual(Object.values(needSentences));
    expect(describeNeed("a host's own")).toBe("a host's own");
  });

  it("can be a host's own list, and other bounds", () => {
    const ids = (options: object) => rollUp([northwind], { asOf, ...options }).deals[0]!.needs;
    expect(ids({ needs: [{ id: "rest", isFelt: () => true }] })).toEqual(["rest"]);
    expect(ids({ assumptions: { researchToSell: 2 } })).toEqual(["meet", "fillSeats", "secondThread"]);
  });
});

describe("for all deals", () => {
  const deals = fc
    .array(anyDeal, { maxLength: 3 })
    .map((some) => some.map((each, index) => freeze({ ...each, id: `${index}` })));

  it("agrees with the analysis of each", () => {
    fc.assert(
      fc.property(deals, (some) => {
        for (const roll of rollUp(some, { asOf }).deals) {
          const deal = some.find(({ id }) => id === roll.id)!;
          const { gaps, claimGaps, research, raters, estimates } = analyze(deal, { asOf });
          expect(roll.coverage).toEqual({
            met: gaps.coverage.buyerContacts.length,
            notMet: gaps.coverage.notMet.length,
            seats: gaps.coverage.seats.length,
            singleThreads: gaps.coverage.singleThread.length > 0 ? [deal.id] : [],
          });
          expect(roll.coverage.met + roll.coverage.notMet + roll.coverage.seats).toBe(Object.keys(estimates).length);
          expect(roll.research).toEqual({ known: research.known.length, of: 6 });
          expect(roll.claims.compared).toBe(Object.values(claimGaps).flatMap(Object.values).length);
          const [seller] = rollUp([deal], { asOf }).sellers;
          if (!seller) continue;
          const rated = raters.sellers[seller.id];
          expect([seller.claims.claims, seller.claims.meanGap]).toEqual([rated?.claims ?? 0, rated?.meanClaimGap]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is the same in whatever order deals and people are, and knows no amounts", () => {
    fc.assert(
      fc.property(deals, (some) => {
        const turned = some.toReversed().map((deal) => ({
          ...deal,
          amount: { value: 5 },
          stakeholders: Object.fromEntries(Object.entries(deal.stakeholders).toReversed()),
          steps: Object.fromEntries(Object.entries(deal.steps ?? {}).toReversed()),
        }));
        const close = (roll: object) =>
          JSON.parse(
            JSON.stringify(roll, (_, value: unknown) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
          );
        expect(close(rollUp(turned, { asOf }))).toEqual(close(rollUp(some, { asOf })));
      }),
      { numRuns: 40 },
    );
  });

  it("names those who were seen and those who were not, each once", () => {
    fc.assert(
      fc.property(deals, (some) => {
        for (const { id, steps } of rollUp(some, { asOf }).deals) {
          const deal = some.find((each) => each.id === id)!;
          for (const { step: stepId, moved, unseen } of steps.since) {
            const people = new Set([...moved.map(({ person }) => person), ...unseen]);
            expect([...people].toSorted()).toEqual(deal.steps![stepId]!.about.toSorted());
            expect(unseen.some((person) => moved.some((each) => each.person === person))).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

it("rolls a thousand deals up in seconds", { timeout: 30_000 }, () => {
  const person = northwind.stakeholders["cfo"]!;
  const stakeholders = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index}`, person]));
  const steps = { done: step({ state: "done", doneOn: "2026-11-10", about: ["p0"], owner: "rae" }) };
  const deals = Array.from(
    { length: 1000 },
    (_, index): Deal => ({ ...northwind, id: `${index}`, stakeholders, steps }),
  );
  const started = performance.now();
  const { deals: rolled, sellers } = rollUp(deals, { asOf });
  expect(performance.now() - started).toBeLessThan(10_000);
  expect([rolled.length, sellers.map(({ claims }) => claims.claims)]).toEqual([1000, [12_000, 0]]);
  expect(isSeat(person)).toBe(false);
});

const english = speakEnglish({ cfo: "Dana" });
test.each<[string, Partial<Signals>, string[]]>([
  [
    "what is there",
    {},
    [
      "4 claims; where there is other evidence (2), they lie +19 points from it on average.",
      "3 of 6 topics of research are known.",
      "Asks: 2 done, 1 hedged, 1 declined, 0 open.",
      "People: 3 met, 0 met by nobody, 0 seats empty.",
      "Steps: 1 under way, 0 done, 0 dropped.",
    ],
  ],
  [
    "what is not",
    {
      claims: { claims: 1, compared: 0 },
      research: { known: 0, of: 0 },
      asks: { open: 0, done: 0, hedged: 0, declined: 0 },
      coverage: { met: 0, notMet: 2, seats: 1, singleThreads: ["d"] },
    },
    [
      "One claim, and no other evidence to compare with.",
      "No open deal to know about.",
      "Nothing has been asked yet.",
      "People: 0 met, 2 met by nobody, one seat empty; one deal hangs by one thread.",
      "Steps: 1 under way, 0 done, 0 dropped.",
    ],
  ],
  [
    "nothing at all",
    { claims: { claims: 0, compared: 0 }, coverage: { met: 0, notMet: 0, seats: 0, singleThreads: ["c", "d"] } },
    [
      "No claims yet.",
      "3 of 6 topics of research are known.",
      "Asks: 2 done, 1 hedged, 1 declined, 0 open.",
      "People: 0 met, 0 met by nobody, 0 seats empty; 2 deals hang by one thread.",
      "Steps: 1 under way, 0 done, 0 dropped.",
    ],
  ],
])("says %s", (_, change, sentences) => {
  expect(describeSignals({ ...calm, ...change }, english)).toEqual(sentences);
});

test.each([
  [
    { person: "cfo", of: "buyIn" as const, before: 45, after: 58.2, readings: 1 },
    "Buy-in of Dana: 45 before, 58 now, by one reading since.",
  ],
  [
    { person: "cfo", of: "influence" as const, after: 40, readings: 3 },
    "Influence of Dana: not known before, 40 now, by 3 readings since.",
  ],
])("says of %j", (movement, sentence) => {
  expect(describeMovement(movement, english)).toBe(sentence);
});
