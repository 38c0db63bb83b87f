import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze, apply, assumptions, type Ask, type Deal } from "@buyinmap/core";
import { assumptionGroups, changeAssumption, readAssumption, roleLists } from "../../../packages/react/src/panels/committee/assumptionFields.js";
import { oddsOf } from "../../../packages/react/src/panels/committee/describeEstimate.js";
import { gradeStrength, hasTie, overSwayed } from "../../../packages/react/src/panels/committee/describeTies.js";
import { presetOf, ruleFor } from "../../../packages/react/src/panels/committee/rulePresets.js";
import { changeAsk } from "../../../packages/react/src/panels/evidence/changeAsk.js";
import { describeLadder } from "../../../packages/react/src/panels/evidence/describeLadder.js";
import { shareOut } from "../../../packages/react/src/panels/outcome/shareOut.js";
import { sayFineShare, sayShare } from "../../../packages/react/src/panels/outcome/sayShare.js";
import { createPanelCatalog } from "../../../packages/react/src/panels/panel/panelCatalog.js";
import { presetNames } from "@buyinmap/core";
import { deal } from "../../deal.js";

const positive = fc.double({ min: 0, max: 1, noNaN: true });

test("percentages sum to 100 and are never off by one or more", () => {
  const shares = fc.tuple(positive, positive, positive).filter((all) => all.some((share) => share > 0));
  fc.assert(
    fc.property(shares, (all) => {
      let sum = 0;
      for (const share of all) sum += share;
      const normal = all.map((share) => share / sum);
      const whole = shareOut(normal);
      expect(whole[0]! + whole[1]! + whole[2]!).toBe(100);
      whole.forEach((percent, index) => expect(Math.abs(percent - 100 * normal[index]!)).toBeLessThan(1));
    }),
  );
});

test.each([
  [0, "0%", "0%"],
  [0.0004, "<1%", "<0.1%"],
  [0.034, "3%", "3.4%"],
  [0.349, "35%", "35%"],
  [0.999, ">99%", ">99%"],
  [1, "100%", "100%"],
])("the share %d is said as %s, finely as %s", (share, whole, fine) => {
  const catalog = createPanelCatalog();
  expect([sayShare(share, catalog), sayFineShare(share, catalog)]).toEqual([whole, fine]);
});

test("every assumption has a field, and changing one and back leaves nothing changed", () => {
  const fields = Object.values(assumptionGroups).flat();
  const named = fields.map(({ name }) => name.split(".")[0]);
  expect(new Set([...named, ...roleLists])).toEqual(new Set(Object.keys(assumptions)));
  for (const { name, low, high } of fields) {
    const usual = readAssumption(assumptions, name);
    expect(usual).toBeGreaterThanOrEqual(low);
    expect(usual).toBeLessThanOrEqual(high);
    const changed = changeAssumption({}, { name, value: low, usual: assumptions });
    expect(readAssumption({ ...assumptions, ...changed }, name)).toBe(low);
    expect(changeAssumption(changed, { name, value: usual, usual: assumptions })).toEqual({});
  }
});

test.each([
  [0.1, 8, 10],
  [0.05, 9, 10],
  [0.025, 95, 100],
  [0.25, 5, 10],
])("an interval that leaves out %d on each side holds %d times of %d", (tail, times, of) => {
  expect(oddsOf(tail)).toEqual({ times, of });
});

test("each preset is recognized as itself", () => {
  const given = { deal: deal("cfo 90/45", "cto 60/20", "user 20/80") };
  const analysis = analyze(given.deal, { asOf: "2026-11-22" });
  for (const name of presetNames) expect(presetOf(ruleFor(name, { ...given, analysis }), { ...given, analysis })).toBe(name);
  expect(presetOf({ quota: 0.55 }, { ...given, analysis })).toBeUndefined();
});

test.each([
  [0.05, "little"],
  [0.15, "noticeably"],
  [0.35, "strongly"],
  [0.6, "mostly"],
])("a strength of %d sways %s", (share, grade) => {
  expect(gradeStrength(share)).toBe(grade);
});

test("a conflict is the same from either side, a tie of sway is not", () => {
  const people = deal("a 1/1", "b 1/1");
  const conflict: Deal = { ...people, ties: { t: { from: "a", to: "b", type: "conflict" }, s: { from: "a", to: "b", type: "sways" } } };
  expect(hasTie(conflict, { type: "conflict", from: "b", to: "a" })).toBe(true);
  expect(hasTie(conflict, { type: "sways", from: "b", to: "a" })).toBe(false);
});

test("only those are over-swayed whose ties sum to more than anyone can hold", () => {
  expect(overSwayed(deal("cfo 1/1", "a 1/1 → cfo .5", "b 1/1 → cfo .4"), assumptions)).toEqual([]);
  expect(overSwayed(deal("cfo 1/1", "a 1/1 → cfo .5", "b 1/1 → cfo .5"), assumptions)).toEqual([{ id: "cfo", sum: 1 }]);
});

const ask = fc.record({
  rung: fc.constantFrom<Ask["rung"][]>(1, 2, 3, 4),
  at: fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-01"),
  outcome: fc.constantFrom<Ask["outcome"][]>("open", "done", "hedged", "declined"),
});

test("an ask changes in its place", () => {
  const picked = fc.array(ask, { minLength: 1, maxLength: 6 }).chain((asks) => fc.tuple(fc.constant(asks), fc.nat(asks.length - 1), ask));
  fc.assert(
    fc.property(picked, ([asks, index, changed]) => {
      const start: Deal = { id: "d", name: "D", stakeholders: { cfo: { asks } } };
      const result = apply(start, changeAsk(asks, { id: "cfo", index, ask: changed }));
      expect(result.ok && result.value.deal.stakeholders["cfo"]!.asks).toEqual(asks.with(index, changed));
    }),
  );
});

test("a rung that was done stays done, else the latest counts", () => {
  const asks: Ask[] = [
    { rung: 2, at: "2026-03-01", outcome: "declined" },
    { rung: 2, at: "2026-02-01", outcome: "done" },
    { rung: 3, at: "2026-03-01", outcome: "open" },
    { rung: 3, at: "2026-02-01", outcome: "hedged" },
  ];
  expect(describeLadder(asks)).toEqual({ 2: "done", 3: "open" });
});

test("no two people are called the same", () => {
  const { names } = createPanelCatalog();
  const stakeholders = { a: { name: "Alex", title: "CFO" }, b: { name: "Alex", title: "CTO" }, c: { name: "Alex", title: "CTO" }, d: {}, e: {} };
  expect([...names({ id: "d", name: "D", stakeholders }).values()]).toEqual([
    "Alex (CFO)",
    "Alex (CTO) (b)",
    "Alex (CTO) (c)",
    "Someone without a name (d)",
    "Someone without a name (e)",
  ]);
});

test("a host's own words replace ours one by one", () => {
  const { say } = createPanelCatalog({ words: { panels: { outcome: { title: "Prognose" } } }, locale: "de" });
  expect([say.outcome.title, say.outcome.basis]).toEqual(["Prognose", "What this rests on"]);
});
