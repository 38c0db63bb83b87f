import type { Analysis, Deal } from "@buyinmap/core";
import { forecastSize } from "../people/sizes.js";

/** The parts of an analysis that forecast, those first that are wanted first. */
export const forecastParts = ["outcome", "chances", "pivots", "leverage", "power"] as const;
export type ForecastPart = (typeof forecastParts)[number];

/** Parts that have been worked out. */
export type FoundParts = Partial<Pick<Analysis, ForecastPart>>;

/** The parts of a deal's forecast that would hold the page up, and are worked out beside it. */
export function partsBeside(deal: Deal): readonly ForecastPart[] {
  const size = forecastSize(deal);
  if (size === "large") return forecastParts;
  return size === "medium" ? ["leverage", "power"] : [];
}
