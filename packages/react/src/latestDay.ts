import { everyone, type Day, type Deal } from "@buyinmap/core";

/**
 * The latest day that a deal says anything happened on, so that a server and a browser judge it on the same day without
 * a clock. `"1970-01-01"` for a deal without dates.
 */
export function latestDay(deal: Deal): Day {
  let latest = "1970-01-01";
  const see = (day: Day | undefined) => {
    if (day !== undefined && day > latest) latest = day;
  };
  for (const { stakeholder } of everyone(deal)) {
    see(stakeholder.assessedAt);
    see(stakeholder.leftOn);
    for (const { at } of stakeholder.readings ?? []) see(at);
    for (const { at } of stakeholder.asks ?? []) see(at);
    for (const { lastContactOn } of stakeholder.coverage ?? []) see(lastContactOn);
  }
  for (const { at } of Object.values(deal.reviews ?? {})) see(at);
  for (const { createdOn, doneOn } of Object.values(deal.steps ?? {})) {
    see(createdOn);
    see(doneOn);
  }
  for (const { at } of Object.values(deal.pitches ?? {})) see(at);
  return latest;
}
