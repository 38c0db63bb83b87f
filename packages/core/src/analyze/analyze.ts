import { assumptions as defaults, type Assumptions } from "../model/assumptions.js";
import { committee } from "../model/committee.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Effect } from "../model/step.js";
import type { Given, Metric } from "./given.js";
import { metrics, type MetricName } from "./metrics.js";
import { warnings } from "./metrics/warnings.js";
import type { WarningRule } from "./warning.js";

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
export function analyze(deal: Deal, { asOf, assumptions, effects = [], warningRules }: AnalyzeOptions): Analysis {
  const computed = new Map<unknown, unknown>();
  const given: Given = {
    deal,
    asOf,
    assumptions: { ...defaults, ...assumptions },
    effects,
    committee: committee(deal, asOf),
    once<Value>(metric: Metric<Value>): Value {
      if (!computed.has(metric)) computed.set(metric, metric(given));
      return computed.get(metric) as Value;
    },
  };
  const parts = { ...metrics, warnings: (of: Given) => warnings(of, warningRules) };
  const analysis = { asOf, assumptions: given.assumptions, effects };
  for (const [name, metric] of Object.entries(parts)) {
    Object.defineProperty(analysis, name, { enumerable: true, get: () => given.once<unknown>(metric) });
  }
  return analysis as Analysis;
}
