import type { Deal } from "@buyinmap/core";

/** Up to so many people every part of the forecast is worked out at once, in the page, even while someone is dragged. */
const mostAtOnce = 15;

/** Up to so many people the outcome, and what hangs on each person, are worked out at once. */
const mostOutcomeAtOnce = 40;

/** Up to so many people there is a forecast, worked out beside the page; beyond, a deal is a directory. */
export const mostForecast = 500;

/** Up to so many people every list and field has everyone; beyond, a deal is searched and not listed. */
export const mostListed = 2_000;

/** So many rows of a list are shown: the most important ones. */
export const mostRows = 50;

/** Where the forecast of a deal is worked out: all of it at once, its outcome at once, beside the page, or nowhere. */
export function forecastSize({ stakeholders }: Deal): "small" | "medium" | "large" | "none" {
  const people = Object.keys(stakeholders).length;
  if (people <= mostAtOnce) return "small";
  if (people <= mostOutcomeAtOnce) return "medium";
  return people <= mostForecast ? "large" : "none";
}

/** Whether there is a forecast. */
export function hasForecast(deal: Deal): boolean {
  return forecastSize(deal) !== "none";
}

/** Whether there are few enough people for lists and fields that have everyone. */
export function isListed({ stakeholders }: Deal): boolean {
  return Object.keys(stakeholders).length <= mostListed;
}
