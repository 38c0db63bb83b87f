import { assumptions as defaults, type Assumptions } from "../model/assumptions.js";
import { committee } from "../model/committee.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Effect } from "../model/step.js";
import type { Given, Metric, Spare } from "./given.js";
import { makeGiven } from "./makeGiven.js";
import type { WarningRule } from "./warning.js";

export interface AnalyzeOptions {
  /** The day on which the evidence is weighed; later readings do not count. */
  readonly asOf: Day;
  /** Defaults to replace. */
  readonly assumptions?: Partial<Assumptions>;
  /** What steps are expected to change; the analysis is of the deal as it would then be. */
  readonly effects?: readonly Effect[];
  /** What is looked out for; the list of ours, longer or shorter. */
  readonly warningRules?: readonly WarningRule[];
}

/** What an analysis was made under. */
export interface Conditions {
  readonly asOf: Day;
  readonly assumptions: Assumptions;
  /** What was taken to have changed already; empty where the deal is judged as it is. */
  readonly effects: readonly Effect[];
}

/** An analysis with the parts of a list, by their names. */
export type Analyzed<List extends MetricList> = Conditions & { readonly [Name in keyof List]: ReturnType<List[Name]> };

type MetricList = Readonly<Record<string, Metric<unknown>>>;

const noEffects: readonly Effect[] = [];

/** Where an analysis keeps what it is made of; not seen by whoever lists or prints it. */
const source = Symbol("given");

/** Makes analyses with the parts of a list, each computed when it is first read. */
export function analyzer<List extends MetricList>(metrics: List, ourRules: readonly WarningRule[]) {
  // A getter for each part, the same for every analysis, because making them anew costs more than some parts do.
  const parts = Object.fromEntries(
    Object.entries(metrics).map(([name, metric]) => [
      name,
      {
        enumerable: true,
        get(this: { readonly [source]: Given }) {
          return this[source].once(metric);
        },
      },
    ]),
  );

  return (
    deal: Deal,
    { asOf, assumptions, effects = noEffects, warningRules = ourRules }: AnalyzeOptions,
    spareUnder?: (now: Conditions) => Spare | undefined,
  ): Analyzed<List> => {
    const conditions: Conditions = { asOf, assumptions: { ...defaults, ...assumptions }, effects };
    const known = { deal, ...conditions, warningRules, committee: committee(deal, asOf) };
    const given = makeGiven(known, spareUnder?.(conditions));
    return Object.defineProperties(conditions, { ...parts, [source]: { value: given } }) as Analyzed<List>;
  };
}

/** What an analysis was made of; nothing where it was printed and read. */
export function givenOf(analysis: Conditions & { readonly [source]?: Given }): Given | undefined {
  return analysis[source];
}
