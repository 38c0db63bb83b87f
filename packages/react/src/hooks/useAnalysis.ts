"use client";

import { useMemo } from "react";
import { analyze, type Analysis, type AnalyzeOptions, type Assumptions, type Day, type Deal } from "@buyinmap/core";
import { latestDay } from "../latestDay.js";

export interface UseAnalysisOptions {
  /** The day on which the deal is judged; the latest day that it records, when left out. */
  readonly asOf?: Day | undefined;
  /** Defaults to replace. Pass the same object as long as nothing changes. */
  readonly assumptions?: Partial<Assumptions> | undefined;
  /** What is looked out for; the list of ours, when left out. Pass the same list as long as nothing changes. */
  readonly warningRules?: AnalyzeOptions["warningRules"] | undefined;
}

/** The analysis of a deal, made anew only when the deal, the day or the assumptions change. */
export function useAnalysis(deal: Deal, { asOf, assumptions, warningRules }: UseAnalysisOptions = {}): Analysis {
  return useMemo(
    () =>
      analyze(deal, {
        asOf: asOf ?? latestDay(deal),
        ...(assumptions && { assumptions }),
        ...(warningRules && { warningRules }),
      }),
    [deal, asOf, assumptions, warningRules],
  );
}
