import { estimate, meanOf } from "../../analyze/estimate.js";
import { axes, type Given } from "../../analyze/given.js";
import { weighReadings } from "../../analyze/weigh.js";
import type { Step } from "../../model/step.js";
import type { DoneStep, Movement, StepSignal } from "./signals.js";

/**
 * The steps of a deal by state, and what those done by the day have moved. A movement needs a reading on or after the
 * day on which the step was done, since an estimate that only ages has not been moved by anybody. Of people who have
 * left the map nothing is said.
 */
export function stepSignal(given: Given, isCounted: (step: Step) => boolean): StepSignal {
  const counts = { accepted: 0, done: 0, dropped: 0 };
  const since: DoneStep[] = [];
  for (const [step, taken] of Object.entries(given.deal.steps ?? {})) {
    if (!isCounted(taken)) continue;
    counts[taken.state] += 1;
    const { doneOn: on, rule, about, state } = taken;
    if (state !== "done" || on === undefined || on > given.asOf) continue;
    const people = about.filter((id) => Object.hasOwn(given.deal.stakeholders, id));
    const moved = people.flatMap((id) => movementsOf(id, on, given));
    const unseen = people.filter((id) => moved.every(({ person }) => person !== id));
    since.push({ deal: given.deal.id, step, rule, on, moved, unseen });
  }
  return { ...counts, since: inOrder(since) };
}

/** By day, then by deal and id. */
export function inOrder(steps: readonly DoneStep[]): readonly DoneStep[] {
  return steps.toSorted(
    (one, other) => compare(one.on, other.on) || compare(one.deal, other.deal) || compare(one.step, other.step),
  );
}

function movementsOf(person: string, on: string, { deal, asOf, assumptions }: Given): readonly Movement[] {
  const stakeholder = deal.stakeholders[person]!;
  return axes.flatMap((of) => {
    const known = weighReadings(stakeholder, of, { asOf, assumptions });
    const readings = known.filter(({ at, leftOut }) => !leftOut && at !== undefined && at >= on).length;
    const after = meanOf(estimate(known, assumptions));
    if (readings === 0 || after === undefined) return [];
    const before = meanOf(estimate(weighReadings(stakeholder, of, { asOf: dayBefore(on), assumptions }), assumptions));
    return [{ person, of, ...(before === undefined ? {} : { before }), after, readings }];
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
