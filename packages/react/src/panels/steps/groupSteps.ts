import type { NextStep } from "@buyinmap/core";

/** Steps that are about one person first of all, or about the deal as a whole. */
export interface StepGroup {
  /** The first of those the steps are about; absent where they are about the deal as a whole. */
  readonly id?: string;
  readonly steps: readonly NextStep[];
}

/** Steps by person, in the order of the best step about each; steps about several count for the first of them. */
export function groupSteps(steps: readonly NextStep[]): readonly StepGroup[] {
  const groups = new Map<string | undefined, NextStep[]>();
  for (const step of steps) {
    const [id] = step.about;
    const group = groups.get(id);
    if (group) group.push(step);
    else groups.set(id, [step]);
  }
  return [...groups].map(([id, group]) => ({ ...(id === undefined ? {} : { id }), steps: group }));
}
