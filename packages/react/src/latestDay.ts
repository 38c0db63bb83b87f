import type { Day, Deal } from "@buyinmap/core";

/**
 * The latest day that a deal says anything happened on, so that a server and a browser judge it on the same day without
 * a clock. `"1970-01-01"` for a deal without dates.
 */
export function latestDay(deal: Deal): Day {
  let latest = "1970-01-01";
  const see = (day: Day | undefined) => {
    if (day !== undefined && day > latest) latest = day;
  };
  for (const { assessedAt, leftOn, readings, asks, coverage } of Object.values(deal.stakeholders)) {
    see(assessedAt);
    see(leftOn);
    readings?.forEach(({ at }) => see(at));
    asks?.forEach(({ at }) => see(at));
    coverage?.forEach(({ lastContactOn }) => see(lastContactOn));
  }
  for (const { at } of Object.values(deal.reviews ?? {})) see(at);
  for (const { createdOn, doneOn } of Object.values(deal.steps ?? {})) {
    see(createdOn);
    see(doneOn);
  }
  for (const { at } of Object.values(deal.pitches ?? {})) see(at);
  return latest;
}
