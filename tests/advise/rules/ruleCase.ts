import type { Deal } from "@buyinmap/core";
import { expect } from "vitest";
import { advise } from "../../../packages/core/src/advise/advise.js";
import type { NextStep } from "../../../packages/core/src/advise/nextStep.js";
import { sceneOf } from "../../../packages/core/src/advise/scene.js";
import { stepAssumptions, type StepAssumptions } from "../../../packages/core/src/advise/stepAssumptions.js";
import type { Proposal, StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { analyze } from "../../../packages/core/src/analyze/analyze.js";
import { speakEnglish } from "../../../packages/core/src/words/english/speech.js";
import { stepSentences } from "../../../packages/core/src/words/english/steps.js";
import { freeze } from "../../deal.js";

/** The day on which all deals of the tables are judged. */
export const asOf = "2026-11-22";

/** A deal where a rule fires, what it then proposes and says, and neighbors in one fact, where it does not. */
export interface RuleCase {
  readonly fires: Deal;
  readonly proposals: readonly Proposal[];
  readonly sentences: { readonly title: string; readonly action: string; readonly why: string };
  readonly quiet: Readonly<Record<string, Deal>>;
}

export function dealOf(stakeholders: Deal["stakeholders"], rest: Partial<Deal> = {}): Deal {
  return freeze({ id: "d", name: "D", stakeholders, ...rest });
}

export function proposalsOf(rule: StepRule, deal: Deal): readonly Proposal[] {
  return rule.find(sceneOf(deal, analyze(deal, { asOf }), stepAssumptions));
}

export function stepsOf(rule: StepRule, deal: Deal, assumptions: Partial<StepAssumptions> = {}): readonly NextStep[] {
  return advise(deal, analyze(deal, { asOf }), { rules: [rule], questions: [], assumptions });
}

/** What a step says, with people called by the names in the deal. */
export function sentencesOf(step: NextStep, { stakeholders }: Deal): RuleCase["sentences"] {
  const speech = speakEnglish(Object.fromEntries(Object.entries(stakeholders).map(([id, { name }]) => [id, name])));
  const { title, action, why } = stepSentences[step.rule]!;
  return { title: title(step, speech), action: action(step, speech), why: why(step, speech) };
}

/** Everything a step rests on must be there. */
export function expectFacts({ because }: Proposal, deal: Deal): void {
  expect(because.length).toBeGreaterThan(0);
  for (const path of because) {
    const parts = path.split("/").slice(1);
    const found = parts.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], deal);
    expect(found, path).toBeDefined();
  }
}
