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
  /** Spares people of whom an earlier analysis has found the same. */
  readonly spare: Spare;
  /** What has been computed so far, by metric. */
  readonly values: ReadonlyMap<unknown, unknown>;
  /** Another metric's result; each is computed once per analysis, however many ask. */
  readonly once: <Value>(metric: Metric<Value>) => Value;
}

/** Of a metric that hangs on each person alone: how to find it of someone, where it is not known already. */
export type Spare = <Value>(metric: Metric<PerStakeholder<Value>>, of: (member: Member) => Value) => (member: Member) => Value;

/** One part of an analysis: a pure function of what is given. */
export type Metric<Value> = (given: Given) => Value;

/** The two axes of the map. */
export const axes = ["influence", "buyIn"] as const satisfies readonly Dimension[];

/** What steps are expected to change for one person, in the order in which they are taken. */
export function effectsOn(id: string, { effects }: Given): readonly Effect[] {
  return effects.filter((effect) => effect.id === id);
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
  given.committee.forEach((member, index) => {
    values[member.id] = of(member, index);
  });
  return values;
}
