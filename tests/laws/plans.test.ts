import { analyze, bestPlan, searchPlans, type Candidate, type Deal, type Plan, type Refusal } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidate } from "../advise/candidate.js";
import { freeze } from "../deal.js";

const asOf = "2026-11-22";

/** Three people who decide together, one of whom sways another, and steps that move them. */
const settings = fc
  .record({
    buyIn: fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 3, maxLength: 3 }),
    drafts: fc.array(
      fc.record({
        whom: fc.constantFrom("a", "b", "c"),
        mean: fc.integer({ min: -10, max: 20 }),
        effort: fc.constantFrom(0.5, 1, 2, 3),
        first: fc.nat({ max: 6 }),
      }),
      { maxLength: 6 },
    ),
    exactUpTo: fc.constantFrom(0, 20),
  })
  .map(({ buyIn, drafts, exactUpTo }) => ({
    deal: freeze<Deal>({
      id: "d",
      name: "D",
      rule: { quota: 0.6, deciders: ["a"] },
      stakeholders: Object.fromEntries(
        ["a", "b", "c"].map((id, index) => [id, { influence: 60, buyIn: buyIn[index]! }]),
      ),
      ties: { t: { from: "b", to: "a", type: "sways", strength: 0.3 } },
    }),
    steps: drafts.map(({ whom, mean, effort, first }, index) =>
      candidate(`s${index}`, [{ id: whom, mean }], { effort, requires: first < index ? [`s${first}`] : [] }),
    ),
    exactUpTo,
  }));

function allPlans(deal: Deal, steps: readonly Candidate[], exactUpTo = 20): readonly Plan[] | Refusal {
  const search = searchPlans(deal, analyze(deal, { asOf }), steps, { exactUpTo });
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

describe("the plans of one search", () => {
  it("are those that searching anew finds for the hours of each", () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 12 }), ({ deal, steps, exactUpTo }, effort) => {
        const plans = allPlans(deal, steps, exactUpTo);
        if (!("map" in plans)) throw new Error("this deal has a forecast");
        const analysis = analyze(deal, { asOf });
        for (const plan of plans)
          expect(plan).toEqual(bestPlan(deal, analysis, steps, { exactUpTo, effort: plan.effort }));
        expect(plans.map((plan) => plan.effort)).toEqual(plans[0]!.frontier.map((point) => point.effort));
        const affordable = plans.findLast((plan) => plan.effort <= effort);
        expect(affordable).toEqual(bestPlan(deal, analysis, steps, { exactUpTo, effort }));
      }),
      { numRuns: 40 },
    );
  });

  it("are refused where there is no forecast", () => {
    expect(allPlans({ id: "d", name: "D", stakeholders: {} }, [])).toEqual({ type: "refused", why: "nobody" });
  });
});
