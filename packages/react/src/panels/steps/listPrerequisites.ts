import { describeStep, stepId, type Deal, type NextStep } from "@buyinmap/core";
import type { StepCatalog } from "./stepCatalog.js";

/** A step that should come before another one. */
export interface Prerequisite {
  readonly id: string;
  readonly title: string;
  /** Whether the team has taken it up already. */
  readonly isInHand: boolean;
}

/** What should come before a step, as far as it is still to be done: advised, or in hand. */
export function listPrerequisites(
  { requires }: NextStep,
  steps: readonly NextStep[],
  { deal, catalog }: { readonly deal: Deal; readonly catalog: StepCatalog },
): readonly Prerequisite[] {
  const inHand = Object.values(deal.steps ?? {}).filter(({ state }) => state === "accepted");
  return requires.flatMap((id): readonly Prerequisite[] => {
    const advised = steps.find((step) => step.id === id);
    if (advised) {
      const { title } = describeStep(advised, catalog.speech(deal), catalog.sentences, catalog.stepWords);
      return [{ id, title, isInHand: false }];
    }
    const taken = inHand.find(({ rule, about }) => stepId(rule, about) === id);
    return taken ? [{ id, title: taken.text ?? taken.rule, isInHand: true }] : [];
  });
}
