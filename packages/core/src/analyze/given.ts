import type { Assumptions } from "../model/assumptions.js";
import type { Member } from "../model/committee.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Dimension } from "../model/reading.js";
import type { Effect } from "../model/step.js";
import type { WarningRule } from "./warning.js";

/** What every metric is told. */
export interface Given {
  readonly deal: Deal;
  readonly asOf: Day;
  readonly assumptions: Assumptions;
  /** What steps are expected to change. */
  readonly effects: readonly Effect[];
  /** What is looked out for. */
  readonly warningRules: readonly WarningRule[];
  /** Those who count on the day of the analysis, in the one fixed order. */
  readonly committee: readonly Member[];
  /** What an earlier analysis under the same conditions has found. */
  readonly before?: Found | undefined;
  /** What has been computed so far, by metric. */
  readonly values: ReadonlyMap<unknown, unknown>;
  /** Another metric's result; each is computed once per analysis, however many ask. */
  readonly once: <Value>(metric: Metric<Value>) => Value;
}

/** What was found of people as they were then. No more of an analysis is kept: it would hold all that were before it. */
export type Found = Pick<Deal, "stakeholders"> & Pick<Given, "values">;

/** One part of an analysis: a pure function of what is given. */
export type Metric<Value> = (given: Given) => Value;

/** The two axes of the map. */
export const axes = ["influence", "buyIn"] as const satisfies readonly Dimension[];

/** What steps are expected to change for one person, in the order in which they are taken. */
export function effectsOn(id: string, { effects }: Given): readonly Effect[] {
  return effects.length === 0 ? effects : effects.filter((effect) => effect.id === id);
}

/** One value per stakeholder, by id. */
export type PerStakeholder<Value> = Readonly<Record<string, Value>>;

/** Who they are, by id. */
export function idsOf(members: readonly Member[]): readonly string[] {
  return members.map(({ id }) => id);
}

/** A value for everyone who counts, in the fixed order; `index` is their place in it. */
export function perStakeholder<Value>(
  given: Given,
  of: (member: Member, index: number) => Value,
): PerStakeholder<Value> {
  const values: Record<string, Value> = {};
  let index = 0;
  for (const member of given.committee) values[member.id] = of(member, index++);
  return values;
}

/** The same of what hangs on each person alone: whoever is the same object as before keeps what was found of them then. */
export function perPerson<Value>(
  given: Given,
  metric: Metric<PerStakeholder<Value>>,
  of: (member: Member) => Value,
): PerStakeholder<Value> {
  const { before } = given;
  const found = before?.values.get(metric) as PerStakeholder<Value> | undefined;
  if (!before || !found) return perStakeholder(given, of);
  return perStakeholder(given, (member) => {
    return before.stakeholders[member.id] === member.stakeholder ? found[member.id]! : of(member);
  });
}
