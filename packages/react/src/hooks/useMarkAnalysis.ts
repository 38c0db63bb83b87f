"use client";

import { useState } from "react";
import { analyzeMarks, type Assumptions, type Day, type Deal, type MarkAnalysis } from "@buyinmap/core";
import { latestDay } from "../latestDay.js";

interface Options {
  readonly asOf?: Day | undefined;
  readonly assumptions?: Partial<Assumptions> | undefined;
}

/**
 * What the marks of a deal show, made anew only when the deal, the day or the assumptions change, and then only for
 * those whom the change has touched.
 */
export function useMarkAnalysis(deal: Deal, { asOf, assumptions }: Options): MarkAnalysis {
  const make = (last?: MarkAnalysis) => ({
    of: { deal, asOf, assumptions },
    analysis: analyzeMarks(deal, {
      asOf: asOf ?? latestDay(deal),
      ...(assumptions && { assumptions }),
      ...(last && { last }),
    }),
  });
  const [held, hold] = useState(() => make());
  const { of } = held;
  if (of.deal === deal && of.asOf === asOf && of.assumptions === assumptions) return held.analysis;
  const made = make(held.analysis);
  hold(made);
  return made.analysis;
}
