import type { Day } from "../../model/day.js";
import { daysBetween } from "../../model/daysBetween.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import { champions } from "../champions.js";
import { concerning, type WarningRule } from "../warning.js";

/** A champion of whom nothing was heard or seen for 30 days. Where no contact was ever noted there is nothing to count from. */
export const championSilent = {
  id: "championSilent",
  severity: "caution",
  find(given) {
    let days = 0;
    const found = concerning(champions(given), ({ stakeholder }) => {
      const last = lastSign(stakeholder, given.asOf);
      if (!last) return [];
      const silence = daysBetween(last.at, given.asOf);
      if (silence < given.assumptions.silentAfter) return [];
      days = Math.max(days, silence);
      return [last.path];
    });
    return { ...found, params: { days } };
  },
} as const satisfies WarningRule;

interface Sign {
  readonly at: Day;
  readonly path: string;
}

/** The last time that somebody spoke with them, or that they said, did or answered something. */
function lastSign({ coverage = [], readings = [], asks = [] }: Stakeholder, asOf: Day): Sign | undefined {
  const signs = [
    ...coverage.map(({ lastContactOn }, index) => ({ at: lastContactOn ?? "", path: `/coverage/${index}` })),
    ...readings.map(({ tier, at }, index) => ({ at: tier === "claim" || tier === "inference" ? "" : at, path: `/readings/${index}` })),
    ...asks.map(({ at, outcome }, index) => ({ at: outcome === "open" ? "" : at, path: `/asks/${index}` })),
  ];
  let last: Sign | undefined;
  for (const sign of signs) if (sign.at !== "" && sign.at <= asOf && (!last || sign.at > last.at)) last = sign;
  return last;
}
