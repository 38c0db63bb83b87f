import type { Deal } from "../model/deal.js";
import type { Question } from "./question.js";
import { stageOf } from "./stageOf.js";
import type { StepRule } from "./stepRule.js";

interface Asked {
  readonly deal: Deal;
  readonly rule: StepRule;
  readonly about: readonly string[];
  readonly most: number;
}

/**
 * The questions that fit a step best: those made for the rule, then those for the role of the first person it is about,
 * then those for the stage; families in the order of the rule. One made for another rule, role or stage never comes.
 */
export function chooseQuestions(library: readonly Question[], { deal, rule, about, most }: Asked): readonly string[] {
  const roles = deal.stakeholders[about[0] ?? ""]?.roles ?? [];
  const stage = stageOf(deal);
  const fitting = library.flatMap((question, index) => {
    const family = rule.families.indexOf(question.family);
    const parts = [
      family < 0 ? undefined : (10 - family) / 100,
      fit(question.rules, (each) => each === rule.id, 100),
      fit(question.roles, (each) => roles.includes(each), 10),
      fit(question.stages, (each) => each === stage, 1),
    ];
    let score = 0;
    for (const part of parts) score += part ?? Number.NaN;
    return Number.isNaN(score) ? [] : [{ id: question.id, score, index }];
  });
  return fitting
    .toSorted((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, most)
    .map(({ id }) => id);
}

/** What a question gains by being made for this; nothing where it is made for something else. */
function fit<Value>(made: readonly Value[] | undefined, is: (value: Value) => boolean, gain: number): number | undefined {
  if (!made) return 0;
  return made.some(is) ? gain : undefined;
}
