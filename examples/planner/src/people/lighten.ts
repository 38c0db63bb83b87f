import type { Analysis, Deal } from "@buyinmap/core";
import { hasForecast, isListed } from "./sizes.js";

const forecast = { outcome: { type: "refused", why: "noWeight" }, chances: {}, pivots: {}, leverage: {}, power: {} };
const network = { sways: {}, settled: {}, socialPower: {}, paths: {}, raters: {}, warnings: [], views: {} };

/**
 * The analysis without the parts that take too long for so many people, so that nobody computes them by accident: the
 * forecast, and in a directory whatever goes from person to person. Parts are computed when they are first read, and
 * React's development tools read everything.
 */
export function lighten(analysis: Analysis, deal: Deal): Analysis {
  if (hasForecast(deal)) return analysis;
  const parts = Object.getOwnPropertyDescriptors(analysis) as Record<string, PropertyDescriptor>;
  const heavy = isListed(deal) ? forecast : { ...forecast, ...network };
  for (const [name, value] of Object.entries(heavy)) parts[name] = { enumerable: true, value };
  return Object.defineProperties({}, parts) as Analysis;
}
