import type { Deal } from "../model/deal.js";
import { analyzer, type AnalyzeOptions, type Analyzed, type Conditions } from "./analyzer.js";
import { markRules } from "./markRules.js";
import { estimates } from "./metrics/estimates.js";
import { placements } from "./metrics/placements.js";
import { warnings } from "./metrics/warnings.js";
import { zones } from "./metrics/zones.js";
import { takeOver } from "./takeOver.js";

const markMetrics = { estimates, placements, zones, warnings };

/** What the marks of a map show, with the day and the assumptions it was computed under. */
export type MarkAnalysis = Analyzed<typeof markMetrics>;

const analyzeTheMarks = analyzer(markMetrics, markRules);

export interface AnalyzeMarksOptions extends AnalyzeOptions {
  /**
   * An analysis made before. Whoever is the same object as in its deal is taken to be as they were, and is not weighed
   * again: an edit changes one person of many. Only for deals that nobody changes in place; the outcome is the same.
   */
  readonly last?: Conditions;
}

/**
 * The part of {@link analyze} that the marks of a map show: a page that draws no more need not load how votes, power and
 * paths are computed. Warnings that are only worth knowing are left out.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 69 } } };
 * analyzeMarks(deal, { asOf: "2026-11-22" }).placements.cfo.buyIn; // { type: "claimed", value: 69 }
 */
export function analyzeMarks(deal: Deal, { last, ...options }: AnalyzeMarksOptions): MarkAnalysis {
  return analyzeTheMarks(deal, options, (now) => takeOver(last, now));
}
