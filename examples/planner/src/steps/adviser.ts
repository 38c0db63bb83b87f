import { advise, analyze, type Analysis, type Deal, type NextStep } from "@buyinmap/core";
import type { Question } from "../forecast/forecaster.js";

/** What is advised for a deal. */
export interface Advice {
  /** What to take up next. */
  readonly next: readonly NextStep[];
  /** What would be advised if nothing had been taken up: by this a step in hand is said in full. */
  readonly whole: readonly NextStep[];
}

/** Works out what is advised. */
export function adviseOn(deal: Deal, analysis: Analysis): Advice {
  const { steps, ...untaken } = deal;
  const next = advise(deal, analysis);
  return { next, whole: steps === undefined ? next : advise(untaken, analysis) };
}

/** The worker's side of it. */
export function workOutAdvice({ deal, asOf, assumptions }: Question): Advice {
  return adviseOn(deal, analyze(deal, { asOf, assumptions }));
}

/** What the page sees of the worker. */
export interface Adviser {
  readonly workOutAdvice: typeof workOutAdvice;
}
