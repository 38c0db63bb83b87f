import type { Deal } from "@buyinmap/core";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { advise } from "../../../packages/core/src/advise/advise.js";
import { guards } from "../../../packages/core/src/advise/guards.js";
import { stepRules } from "../../../packages/core/src/advise/rules.js";
import { sceneOf } from "../../../packages/core/src/advise/scene.js";
import { stepAssumptions } from "../../../packages/core/src/advise/stepAssumptions.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { analyze } from "../../../packages/core/src/analyze/analyze.js";
import { pointer } from "../../../packages/core/src/model/pointer.js";
import { freeze } from "../../deal.js";
import { livelyDeal } from "./livelyDeal.js";
import { asOf, proposalsOf } from "./ruleCase.js";

const rules: readonly StepRule[] = stepRules.filter(({ move }) => ["advocacy", "reach", "knowledge"].includes(move));

/** What a JSON Pointer leads to. */
function valueAt(deal: Deal, path: string): unknown {
  const parts = path.split("/").slice(1);
  const keys = parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], deal);
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s rests on facts about those who are there, once for each",
  (_, rule) => {
    let found = 0;
    fc.assert(
      fc.property(livelyDeal, (deal) => {
        const scene = sceneOf(freeze(deal), analyze(deal, { asOf }), stepAssumptions);
        const proposals = rule.find(scene);
        const present = scene.people.map(({ id }) => id);
        for (const { about, because, through = [] } of proposals) {
          found += 1;
          expect(because.length).toBeGreaterThan(0);
          for (const path of because) expect(valueAt(deal, path), path).toBeDefined();
          expect(present).toEqual(expect.arrayContaining([...about, ...through]));
          for (const id of about) {
            const own = pointer("stakeholders", id);
            expect(because.some((path) => path === own || path.startsWith(`${own}/`))).toBe(true);
          }
        }
        const subjects = proposals.map(({ about }) => JSON.stringify(about));
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
      { numRuns: 800 },
    );
    expect(found).toBeGreaterThan(0);
  },
);

it("is the same in whatever order people were added", () => {
  fc.assert(
    fc.property(livelyDeal, (deal) => {
      const stakeholders = Object.fromEntries(Object.entries(deal.stakeholders).toReversed());
      for (const rule of rules) expect(proposalsOf(rule, { ...deal, stakeholders })).toEqual(proposalsOf(rule, deal));
    }),
  );
});

it("breaks no guard", () => {
  fc.assert(
    fc.property(livelyDeal, (deal) => {
      const analysis = analyze(freeze(deal), { asOf });
      const scene = sceneOf(deal, analysis, stepAssumptions);
      for (const step of advise(deal, analysis, { rules, forecastUpTo: 0 })) {
        for (const guard of guards) expect(guard.hold(step, scene)).toBe(step);
      }
    }),
  );
});
