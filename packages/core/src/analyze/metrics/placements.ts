import type { Dimension } from "../../model/reading.js";
import type { Estimate } from "../estimate.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import type { WeighedReading } from "../weigh.js";
import { estimates } from "./estimates.js";

/**
 * Where a mark stands on one axis, 0..100: at the team's latest claim; without one, at the estimate that the buyer's
 * own words and acts support (`evidenced`), or that only inferences support (`inferred`). Unknown has no place.
 */
export type Placed =
  | { readonly type: "unknown" }
  | { readonly type: "claimed" | "evidenced" | "inferred"; readonly value: number };

export type Placement = Readonly<Record<Dimension, Placed>>;

/** Where everyone's mark stands. */
export function placements(given: Given): PerStakeholder<Placement> {
  const known = given.once(estimates);
  return perStakeholder(given, ({ id }) => ({
    influence: place(known[id]!.influence),
    buyIn: place(known[id]!.buyIn),
  }));
}

function place(estimate: Estimate): Placed {
  if (estimate.type === "unknown") return estimate;
  const claim = latestClaim(estimate.readings);
  if (claim) return { type: "claimed", value: claim.value };
  const counting = estimate.readings.filter(({ leftOut }) => leftOut === undefined);
  const inferred = counting.every(({ tier }) => tier === "inference");
  return { type: inferred ? "inferred" : "evidenced", value: estimate.mean };
}

/** The present claim stands last and wins over earlier ones of the same age, whoever made them. */
function latestClaim(readings: readonly WeighedReading[]): WeighedReading | undefined {
  let latest: WeighedReading | undefined;
  for (const reading of readings) {
    if (reading.tier !== "claim" || reading.leftOut) continue;
    if (!latest || reading.age <= latest.age || !reading.path.startsWith("/readings")) latest = reading;
  }
  return latest;
}
