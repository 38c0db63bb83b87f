import { stepId, stepRules, type Deal, type NextStep, type Step, type StepRule } from "@buyinmap/core";

/** A step that the team has taken up, with what stands behind it. */
export interface TakenAdvice {
  readonly step: NextStep;
  /** Whether it is still advised, so that it can be said in full. */
  readonly isAdvised: boolean;
}

/**
 * A stored step as advice again: what is advised of the same kind about the same people today, with the effects, the
 * effort and the owner it was taken up with. Where its reasons are gone, what was stored has to do.
 */
export function takenAdvice(stored: Step, advice: readonly NextStep[]): TakenAdvice {
  const { rule, about, through = [], because = [], questions = [], effects = [], effort, owner } = stored;
  const id = stepId(rule, about);
  const advised = advice.find((step) => step.id === id);
  const found: NextStep = advised ?? { ...bare, id, rule, about, through, because, questions, ...kindOf(rule) };
  const { by: _, ...rest } = found;
  const step = { ...rest, effects, ...(effort === undefined ? {} : { effort }), ...(owner === undefined ? {} : { by: owner }) };
  return { step, isAdvised: advised !== undefined };
}

const bare = { params: {}, effects: [], effort: 0, requires: [], first: false, stake: 0, worth: 0 } as const;

function kindOf(rule: string): Pick<NextStep, "move" | "proof"> {
  const rules: readonly StepRule[] = stepRules;
  const { move = "raiseBuyIn", proof = { type: "note" } } = rules.find(({ id }) => id === rule) ?? {};
  return { move, proof };
}

/** The deal as if nothing had been taken up, so that everything is advised that speaks for itself. */
export function untaken(deal: Deal): Deal {
  const { steps: _, ...rest } = deal;
  return rest;
}

/** Steps in hand as the day demands: what is overdue or due first, then what has no date; of equals the older first. */
export function byUrgency([one, first]: readonly [string, Step], [other, second]: readonly [string, Step]): number {
  const key = (id: string, { due = "9999", createdOn }: Step) => [due, createdOn, id].join(" ");
  return key(one, first) < key(other, second) ? -1 : 1;
}
