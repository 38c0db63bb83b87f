import type { Deal } from "@buyinmap/core";

/** Up to so many people the committee's outcome is worked out; beyond, it would hold the page up. */
export const mostForecast = 60;

/** Up to so many people every list and field has everyone; beyond, a deal is searched and not listed. */
export const mostListed = 2_000;

/** So many rows of a list are shown: the most important ones. */
export const mostRows = 50;

/** Whether the committee's outcome is worked out. */
export function hasForecast({ stakeholders }: Deal): boolean {
  return Object.keys(stakeholders).length <= mostForecast;
}

/** Whether there are few enough people for lists and fields that have everyone. */
export function isListed({ stakeholders }: Deal): boolean {
  return Object.keys(stakeholders).length <= mostListed;
}
