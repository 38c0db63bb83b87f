import { analyze, type Assumptions, type Day, type Deal } from "@buyinmap/core";
import type { ForecastPart, FoundParts } from "./forecastParts.js";

/** A deal, and what it is judged by. */
export interface Question {
  readonly deal: Deal;
  readonly asOf: Day;
  readonly assumptions: Assumptions;
}

/** The worker's side of a forecast: works part after part out, and tells of each as soon as it is there. */
export async function workOut(
  { deal, asOf, assumptions }: Question,
  parts: readonly ForecastPart[],
  tell: (found: FoundParts) => void | Promise<void>,
): Promise<void> {
  const analysis = analyze(deal, { asOf, assumptions });
  for (const part of parts) {
    // The worker ends with its work, and must not end before everything has been heard.
    // oxlint-disable-next-line no-await-in-loop
    await tell({ [part]: analysis[part] });
  }
}

/** What the page sees of the worker. */
export interface Forecaster {
  readonly workOut: typeof workOut;
}
