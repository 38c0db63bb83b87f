import { assumptions as defaults, type Assumptions } from "../model/assumptions.js";
import { committee } from "../model/committee.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Effect } from "../model/step.js";
import type { Given } from "./given.js";
import { makeGiven } from "./makeGiven.js";
import { metrics, type MetricName } from "./metrics.js";
import type { WarningRule } from "./warning.js";
import { warningRules as ourRules } from "./warnings.js";

type Measured = { readonly [Name in MetricName]: ReturnType<(typeof metrics)[Name]> };

/** Everything that can be computed of a deal, with the day and the assumptions it was computed under. */
export type Analysis = Measured & {
  readonly asOf: Day;
  readonly assumptions: Assumptions;
  /** What was taken to have changed already; empty where the deal is judged as it is. */
  readonly effects: readonly Effect[];
};

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

/**
 * Judges a deal without changing it. The same deal and day give the same analysis everywhere. Parts are computed when
 * they are first read, so that a host that shows zones only pays for zones; the analysis still prints as JSON whole.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 69 } } };
 * analyze(deal, { asOf: "2026-11-22" }).estimates.cfo.buyIn.mean.toFixed(1); // "59.5"
 * analyze(deal, { asOf: "2026-11-22" }).zones.cfo; // { type: "zoned", zone: "leanOn", inferred: false }
 */
export function analyze(deal: Deal, { asOf, assumptions, effects = [], warningRules = ourRules }: AnalyzeOptions): Analysis {
  const given = makeGiven({
    deal,
    asOf,
    assumptions: { ...defaults, ...assumptions },
    effects,
    warningRules,
    committee: committee(deal, asOf),
  });
  const analysis = { asOf, assumptions: given.assumptions, effects };
  Object.defineProperty(analysis, source, { value: given });
  return Object.defineProperties(analysis, parts) as Analysis;
}

/** Where an analysis keeps what it is made of; not seen by whoever lists or prints it. */
const source = Symbol("given");

/** A getter for each part, the same for every analysis, because making them anew costs more than some parts do. */
const parts = Object.fromEntries(
  Object.entries(metrics).map(([name, metric]) => [
    name,
    {
      enumerable: true,
      get(this: { readonly [source]: Given }) {
        return this[source].once<unknown>(metric);
      },
    },
  ]),
);
