import type { PanelCatalog } from "../panel/panelCatalog.js";

/** A share as a percentage, in which something small is never nothing and something large never everything. */
export function sayShare(share: number, { percent, say }: PanelCatalog, rounded = Math.round(share * 100)): string {
  if (share > 0 && rounded <= 0) return say.common.under(percent(0.01));
  if (share < 1 && rounded >= 100) return say.common.over(percent(0.99));
  return percent(rounded / 100);
}

/** A share with one decimal where it is below 10 %, so that small differences can be seen. */
export function sayFineShare(share: number, catalog: PanelCatalog): string {
  const { percent, finePercent, say } = catalog;
  if (share >= 0.0995) return sayShare(share, catalog);
  if (share > 0 && share < 0.0005) return say.common.under(finePercent(0.001));
  return share === 0 ? percent(0) : finePercent(share);
}
