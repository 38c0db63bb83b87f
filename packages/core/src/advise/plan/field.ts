import type { Analysis } from "../../analyze/analyze.js";
import type { Day } from "../../model/day.js";
import type { Deal } from "../../model/deal.js";
import type { Prospect } from "../forecast/prospect.js";
import type { Candidate } from "./candidate.js";
import { hoursFor, type Fits } from "./hours.js";

/** What a plan is chosen from, and what binds the choice. Steps are by their index. */
export interface Field {
  readonly now: Prospect;
  /** Those that can change the forecast and those that must come before them, in one fixed order: by id. */
  readonly steps: readonly Candidate[];
  /** By step: those that come right before it. */
  readonly requires: readonly (readonly number[])[];
  /** Whether the sellers have the hours for these steps; what is too much stays so with more steps. Absent: always. */
  readonly fits: Fits | undefined;
  /** Ids of steps for which there is not time enough, even alone. */
  readonly late: readonly string[];
}

interface Setting {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly deadline: Day | undefined;
  readonly now: Prospect;
}

/** Leaves out what no best plan can hold: steps that change nothing, and steps for which there is no time. */
export function fieldOf(candidates: readonly Candidate[], setting: Setting): Field {
  const byId = new Map(candidates.map((step) => [step.id, step]));
  const all = arranged([...byId.values()].toSorted(compareIds), setting);
  const helpful = all.steps.flatMap((step, index) => (isFelt(step, setting.now) ? [index] : []));
  const useful = arranged(withRequired(helpful, all).map((index) => all.steps[index]!), setting);
  const isInTime = useful.steps.map((_, index) => useful.fits?.(withRequired([index], useful)) ?? true);
  const field = arranged(useful.steps.filter((_, index) => isInTime[index]), setting);
  return { ...field, late: useful.steps.filter((_, index) => !isInTime[index]).map(({ id }) => id) };
}

function compareIds(one: Candidate, other: Candidate): number {
  return Number(one.id > other.id) - Number(one.id < other.id);
}

function arranged(steps: readonly Candidate[], { deal, analysis: { asOf }, deadline, now }: Setting): Field {
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  const requires = steps.map((step, index) =>
    step.requires.flatMap((id) => indexOf.get(id) ?? []).filter((first) => first !== index),
  );
  return { now, steps, requires, fits: hoursFor({ deal, asOf, deadline, steps, requires }), late: [] };
}

/** Whether the vote can feel a step: some effect moves a view or a weight of someone who counts. */
function isFelt({ effects }: Candidate, { electorate: { indexOf } }: Prospect): boolean {
  return effects.some(({ id, influence, mean, mass }) => indexOf.has(id) && Boolean(influence || mean || mass));
}

/** Some steps and all that must come before them, in the fixed order. */
export function withRequired(members: readonly number[], { requires }: Pick<Field, "requires">): readonly number[] {
  const all = new Set(members);
  for (const member of all) for (const first of requires[member]!) all.add(first);
  return ascending(all);
}

/** Some steps without one and all that wait for it, in the fixed order. */
export function withoutStep(
  members: readonly number[],
  out: number,
  field: Pick<Field, "requires">,
): readonly number[] {
  return members.filter((member) => !withRequired([member], field).includes(out));
}

export function ascending(members: Iterable<number>): readonly number[] {
  return [...members].toSorted((one, other) => one - other);
}
