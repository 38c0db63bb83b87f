import { describe, expect, it, test } from "vitest";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { expectFacts, proposalsOf, sentencesOf, stepsOf, type RuleCase } from "./ruleCase.js";

/** A table of rules: each with a deal where it fires, and neighbors in one fact where it does not. */
export function describeRules(cases: Readonly<Record<string, readonly [StepRule, RuleCase]>>): void {
  describe.each(Object.entries(cases))("%s", (_, [rule, { fires, proposals, sentences, quiet }]) => {
    it("is proposed, and rests on what is there", () => {
      const found = proposalsOf(rule, fires);
      expect(found).toEqual(proposals);
      for (const proposal of found) expectFacts(proposal, fires);
    });

    it("says so", () => {
      expect(stepsOf(rule, fires).map((step) => sentencesOf(step, fires))).toEqual([sentences]);
    });

    test.each(Object.entries(quiet))("but not when %s", (_neighbor, deal) => {
      expect(proposalsOf(rule, deal)).toEqual([]);
    });
  });
}
