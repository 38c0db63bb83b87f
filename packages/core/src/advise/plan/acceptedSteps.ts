import type { Analysis } from "../../analyze/analyze.js";
import type { Deal } from "../../model/deal.js";
import type { Step } from "../../model/step.js";
import { forecaster } from "../forecast.js";
import { stepId } from "../nextStep.js";
import { stepRules } from "../rules.js";
import { stepAssumptions } from "../stepAssumptions.js";
import type { StepRule } from "../stepRule.js";
import type { Candidate } from "./candidate.js";

/**
 * The steps that the team has accepted and not done yet, as candidates for a plan beside what is proposed; by the key
 * under which the document stores them, in one fixed order. Effects are those that the step was accepted with. A second
 * step of the same rule about the same people bears its key in its id. Steps of rules that are not known count as steps
 * to raise buy-in.
 * @example
 * const taken = { state: "accepted", createdOn: "2026-11-22", owner: "rae", effort: 3 };
 * const step = { rule: "setCriteria", about: ["cfo"], ...taken };
 * const deal = { id: "d", name: "D", stakeholders: { cfo: {} }, steps: { s1: step } };
 * const [accepted] = acceptedSteps(deal, analyze(deal, { asOf: "2026-11-22" }));
 * [accepted.id, accepted.key, accepted.owner, accepted.effort]; // ["setCriteria:cfo", "s1", "rae", 3]
 */
export function acceptedSteps(
  deal: Deal,
  analysis: Analysis,
  rules: readonly StepRule[] = stepRules,
): readonly Candidate[] {
  const { steps = {} } = deal;
  const forecast = forecaster(deal, analysis);
  const now = forecast([]);
  const ids = new Set<string>();
  return Object.keys(steps)
    .toSorted()
    .filter((key) => steps[key]!.state === "accepted")
    .map((key) => {
      const candidate = candidateOf(key, steps[key]!, rules);
      const id = ids.has(candidate.id) ? `${candidate.id}#${key}` : candidate.id;
      ids.add(id);
      const gain = (forecast(candidate.effects)?.buy ?? 0) - (now?.buy ?? 0);
      return { ...candidate, id, worth: Math.max(0, gain) / Math.max(candidate.effort, 0.25) };
    });
}

function candidateOf(key: string, step: Step, rules: readonly StepRule[]): Candidate {
  const { rule, about, through = [], because = [], questions = [], effects = [], owner, due } = step;
  const { move = "raiseBuyIn", proof = { type: "note" }, first = false } = rules.find(({ id }) => id === rule) ?? {};
  return {
    id: stepId(rule, about),
    key,
    rule,
    move,
    about,
    through,
    because,
    params: {},
    questions,
    effects,
    effort: step.effort ?? stepAssumptions.rules[rule]?.effort ?? 1,
    requires: [],
    proof,
    first,
    stake: 0,
    worth: 0,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  };
}
