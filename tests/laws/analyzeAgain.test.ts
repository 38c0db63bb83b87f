import { analyze, analyzeMarks, apply, markRules, warningRules, type Assumptions, type Command, type Deal, type MarkAnalysis } from "@buyinmap/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { freeze } from "../deal.js";
import { commandFor, deal as anyDeal } from "./arbitraries.js";
import { asOf, livelyDeal } from "./livelyDeal.js";

/** Deals as edits make them of each other, the first as it was before any. */
const edited = anyDeal.chain((start) =>
  fc.array(commandFor(start), { maxLength: 8 }).map((commands) => deals(freeze(start), commands)),
);

function deals(start: Deal, commands: readonly Command[]): readonly Deal[] {
  const all = [start];
  for (const command of commands) {
    const result = apply(all.at(-1)!, command);
    if (result.ok) all.push(result.value.deal);
  }
  return all;
}

/** What deals are judged under, which changes now and then. */
const conditions = fc.record(
  {
    asOf: fc.constantFrom(asOf, asOf, "2024-01-01"),
    assumptions: fc.constantFrom<Partial<Assumptions>>({}, { line: 50 }, { halfLife: 30 }),
    effects: fc.constantFrom([], [], [{ id: "a", mean: 5 }]),
  },
  { requiredKeys: ["asOf"] },
);

it("says the same of an edited deal whether or not it starts from the analysis before", () => {
  fc.assert(
    fc.property(edited, fc.infiniteStream(conditions), fc.infiniteStream(fc.boolean()), (all, each, isRead) => {
      const said: object[] = [];
      const expected: object[] = [];
      let last: MarkAnalysis | undefined;
      for (const deal of all) {
        const options = each.next().value;
        last = analyzeMarks(deal, { ...options, ...(last && { last }) });
        if (!isRead.next().value) continue;
        said.push({ ...last });
        expected.push({ ...analyzeMarks(deal, options) });
      }
      expect(said).toEqual(expected);
    }),
  );
});

it("weighs only those again who were edited", () => {
  const start = freeze<Deal>({ id: "d", name: "D", stakeholders: { cfo: { buyIn: 45 }, cto: { buyIn: 70, readings: [] } } });
  const last = analyzeMarks(start, { asOf });
  const before = last.estimates;
  const [, next] = deals(start, [{ type: "assess", id: "cfo", buyIn: 60, at: asOf }]);
  const again = analyzeMarks(next!, { asOf, last });
  expect(again.estimates["cto"]).toBe(before["cto"]);
  expect(again.estimates["cfo"]).not.toBe(before["cfo"]);
});

it("judges anew what was printed and read, and people who were changed in a copy", () => {
  const start: Deal = { id: "d", name: "D", stakeholders: { cfo: { buyIn: 45 } } };
  const last = JSON.parse(JSON.stringify(analyzeMarks(start, { asOf }))) as MarkAnalysis;
  const next: Deal = { ...start, stakeholders: { cfo: { buyIn: 60 } } };
  expect(analyzeMarks(next, { asOf, last })).toEqual(analyzeMarks(next, { asOf }));
});

it("says of marks what the whole analysis says of them", () => {
  fc.assert(
    fc.property(livelyDeal, (deal) => {
      const { effects, assumptions, estimates, placements, zones, warnings } = analyze(deal, { asOf, warningRules: markRules });
      expect(analyzeMarks(deal, { asOf })).toEqual({ asOf, effects, assumptions, estimates, placements, zones, warnings });
    }),
  );
});

it("warns on marks of all that is more than worth knowing", () => {
  expect(markRules).toEqual(warningRules.filter(({ severity }) => severity !== "info"));
});
