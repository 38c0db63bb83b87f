import type { Deal, Stakeholder, Tie } from "@buyinmap/core";
import fc from "fast-check";
import { asOf } from "./ruleCase.js";

type Ask = NonNullable<Stakeholder["asks"]>[number];

/** Ids as they may be, among them such as a JSON Pointer has to escape. */
const ids = ["ann", "b/o", "c~y"];
const days = fc.constantFrom("2026-08-01", "2026-10-30", asOf);
const sellers = fc.constantFrom("rae", "sam");

/** A value, or nothing as often as that. */
function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

const reading = fc.record({
  of: fc.constantFrom("buyIn" as const, "influence" as const),
  value: fc.constantFrom(5, 50, 95),
  tier: fc.constantFrom("claim" as const, "statement" as const, "costlyAct" as const),
  at: days,
  by: sellers,
});

const concern = fc.record({
  type: fc.constantFrom("fear" as const, "hope" as const),
  text: fc.constantFrom("cost", "effort"),
  state: fc.constantFrom("suspected" as const, "voiced" as const, "workedThrough" as const),
});

const contact = fc.record({
  seller: sellers,
  strength: fc.constantFrom("none" as const, "brief" as const, "trusted" as const),
});

/** Asks of nobody in particular, and such as come in a row. */
const asks: fc.Arbitrary<Ask[]> = fc.oneof(
  fc.constant<Ask[]>([]),
  fc.constant<Ask[]>([]),
  fc.array(
    fc.record({
      rung: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      at: days,
      outcome: fc.constantFrom("open" as const, "done" as const, "hedged" as const),
    }),
    { maxLength: 3 },
  ),
  fc.array(fc.record({ rung: fc.constant(3 as const), at: days, outcome: fc.constant("declined" as const) }), {
    minLength: 1,
    maxLength: 3,
  }),
);

const person: fc.Arbitrary<Stakeholder> = fc
  .record({
    name: fc.constantFrom("Somebody", "Somebody", "Somebody", ""),
    roles: fc.constantFrom<string[]>(
      [],
      ["champion"],
      ["champion"],
      ["economicBuyer", "champion"],
      ["procurement"],
      ["blocker"],
    ),
    influence: maybe(fc.constantFrom(10, 90)),
    buyIn: maybe(fc.constantFrom(10, 75, 95, 95)),
    assessedAt: maybe(days),
    assessedBy: maybe(sellers),
    readings: maybe(fc.array(reading, { maxLength: 2 })),
    asks,
    concerns: maybe(fc.array(concern, { maxLength: 2 })),
    coverage: maybe(fc.array(contact, { maxLength: 2 })),
    leftOn: fc.constantFrom(undefined, undefined, undefined, "2026-01-01", "2028-01-01"),
  })
  .map(known);

const tie: fc.Arbitrary<Tie> = fc
  .record({
    ends: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
    type: fc.constantFrom("sways" as const, "sways" as const, "sways" as const, "conflict" as const),
    strength: fc.constantFrom(0.2, 0.6),
  })
  .map(({ ends, ...rest }) => ({ from: ends[0]!, to: ends[1]!, ...rest }));

const research: fc.Arbitrary<Deal["research"]> = fc
  .subarray(["painPoints", "priorities", "effects", "presentSolution", "size", "budget"])
  .map((topics) => Object.fromEntries(topics.map((topic) => [topic, [{ text: "known" }]])));

/** Small deals, judged on the day of the tables, in which much is the matter. */
export const livelyDeal: fc.Arbitrary<Deal> = fc
  .record({
    id: fc.constant("d"),
    name: fc.constant("D"),
    stakeholders: fc.record(Object.fromEntries(ids.map((id) => [id, person]))),
    ties: fc.dictionary(fc.constantFrom("t", "u/v", "w", "x"), tie, { minKeys: 3 }),
    rule: maybe(
      fc.record({
        quota: fc.constant(0.6),
        deciders: fc.subarray(["ann", "c~y"]),
        vetoes: fc.subarray(["b/o"]),
      }),
    ),
    research: maybe(research),
  })
  .map(known);

/** What is there, without what is not. */
function known<Thing extends object>(thing: Thing): { [Key in keyof Thing]: Exclude<Thing[Key], undefined> } {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Thing]: Exclude<Thing[Key], undefined>;
  };
}
