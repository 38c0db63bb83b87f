import type { Deal } from "../model/deal.js";
import { analyzer, type AnalyzeOptions, type Analyzed } from "./analyzer.js";
import { metrics } from "./metrics.js";
import { warningRules } from "./warnings.js";

/** Everything that can be computed of a deal, with the day and the assumptions it was computed under. */
export type Analysis = Analyzed<typeof metrics>;

const analyzeAll = analyzer(metrics, warningRules);

/**
 * Judges a deal without changing it. The same deal and day give the same analysis everywhere. Parts are computed when
 * they are first read, so that a host that shows zones only pays for zones; the analysis still prints as JSON whole.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 69 } } };
 * analyze(deal, { asOf: "2026-11-22" }).estimates.cfo.buyIn.mean.toFixed(1); // "59.5"
 * analyze(deal, { asOf: "2026-11-22" }).zones.cfo; // { type: "zoned", zone: "leanOn", inferred: false }
 */
export function analyze(deal: Deal, options: AnalyzeOptions): Analysis {
  return analyzeAll(deal, options);
}
