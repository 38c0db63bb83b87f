import fc from "fast-check";
import { expect, it } from "vitest";
import { isUnwilling, refusalsOf } from "../../packages/core/src/advise/refusals.js";
import { sceneOf } from "../../packages/core/src/advise/scene.js";
import { stepAssumptions } from "../../packages/core/src/advise/stepAssumptions.js";
import { analyze } from "../../packages/core/src/analyze/analyze.js";
import { livelyDeal } from "./rules/livelyDeal.js";
import { asOf } from "./rules/ruleCase.js";

it("are those that the warning of them counts", () => {
  fc.assert(
    fc.property(livelyDeal, (deal) => {
      const analysis = analyze(deal, { asOf });
      const scene = sceneOf(deal, analysis, stepAssumptions);
      const unwilling = scene.people.filter((member) => isUnwilling(member, scene));
      const warning = analysis.warnings.find(({ id }) => id === "turnedDown");
      expect({
        people: unwilling.map(({ id }) => id),
        evidence: unwilling.flatMap((member) => refusalsOf(member, scene)),
      }).toEqual({ people: warning?.people ?? [], evidence: warning?.evidence ?? [] });
    }),
    { numRuns: 300 },
  );
});
