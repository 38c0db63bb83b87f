import type { Analysis, Deal } from "@buyinmap/core";
import { hasForecast, isListed } from "../people/sizes.js";
import { partsBeside, type FoundParts } from "./forecastParts.js";

/** What stands in place of a forecast that is not there. Nobody shows it. */
const forecast = { outcome: { type: "refused", why: "noWeight" }, chances: {}, pivots: {}, leverage: {}, power: {} };
const network = { sways: {}, settled: {}, socialPower: {}, paths: {}, raters: {}, warnings: [], views: {} };

/**
 * The analysis with what was found beside the page, and without the parts that take too long for so many people, so that
 * nobody computes them here by accident: the forecast, and in a directory whatever goes from person to person. Parts are
 * computed when they are first read, and React's development tools read everything.
 */
export function lighten(analysis: Analysis, deal: Deal, found: FoundParts = {}): Analysis {
  const elsewhere: readonly string[] = hasForecast(deal) ? partsBeside(deal) : Object.keys(forecast);
  if (elsewhere.length === 0) return analysis;
  const heavy = isListed(deal) ? forecast : { ...forecast, ...network };
  const parts = Object.getOwnPropertyDescriptors(analysis) as Record<string, PropertyDescriptor>;
  for (const [name, value] of Object.entries({ ...heavy, ...found })) {
    if (name in network || elsewhere.includes(name)) parts[name] = { enumerable: true, value };
  }
  return Object.defineProperties({}, parts) as Analysis;
}
