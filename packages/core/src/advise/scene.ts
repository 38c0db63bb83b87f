import type { Analysis } from "../analyze/analyze.js";
import { committee, type Member } from "../model/committee.js";
import type { Deal } from "../model/deal.js";
import type { StepAssumptions } from "./stepAssumptions.js";

/** What every rule is told. */
export interface Scene {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly assumptions: StepAssumptions;
  /** Those who count on the day of the analysis, in the one fixed order. */
  readonly people: readonly Member[];
}

export function sceneOf(deal: Deal, analysis: Analysis, assumptions: StepAssumptions): Scene {
  return { deal, analysis, assumptions, people: committee(deal, analysis.asOf) };
}
