import type { Analysis } from "../analyze/analyze.js";
import type { Deal } from "../model/deal.js";
import type { Effect } from "../model/step.js";
import { forecastIn, prospectOf, under } from "./forecast/prospect.js";

/** The three outcomes if these effects come about; nothing where the committee cannot vote. */
export interface Forecast {
  readonly buy: number;
  readonly noDecision: number;
  readonly reject: number;
}

/**
 * Asks what the committee would decide under effects, again and again: the same as analyzing anew with the effects of
 * the analysis and these after them, at a small part of the price.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 45 } } };
 * const forecast = forecaster(deal, analyze(deal, { asOf: "2026-11-22" }));
 * forecast([{ id: "cfo", mean: 10 }]).buy > forecast([]).buy; // true
 */
export function forecaster(deal: Deal, analysis: Analysis): (effects: readonly Effect[]) => Forecast | undefined {
  const now = prospectOf(deal, analysis);
  return (effects) => now && forecastIn(under(now, effects));
}
