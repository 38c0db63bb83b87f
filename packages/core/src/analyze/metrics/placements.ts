import type { Dimension } from "../../model/reading.js";
import { countingReadings, latestClaim, type Estimate } from "../estimate.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { estimates } from "./estimates.js";

/**
 * Where a mark stands on one axis, 0..100: at the team's latest claim; without one, at the estimate that the buyer's
 * own words and acts support (`evidenced`), or that only inferences support (`inferred`). Unknown has no place.
 */
export type Placed =
  | { readonly type: "unknown" }
  | { readonly type: "claimed" | "evidenced" | "inferred"; readonly value: number };

export type Placement = Readonly<Record<Dimension, Placed>>;

/** The score of a mark, where it has one. */
export function scoreOf(placed: Placed): number | undefined {
  return placed.type === "unknown" ? undefined : placed.value;
}

/** Where everyone's mark stands. */
export function placements(given: Given): PerStakeholder<Placement> {
  const known = given.once(estimates);
  const find = given.spare(placements, ({ id }) => ({
    influence: place(known[id]!.influence),
    buyIn: place(known[id]!.buyIn),
  }));
  return perStakeholder(given, find);
}

function place(estimate: Estimate): Placed {
  if (estimate.type === "unknown") return estimate;
  const counting = countingReadings(estimate);
  const claim = latestClaim(counting);
  if (claim) return { type: "claimed", value: claim.value };
  const inferred = counting.every(({ tier }) => tier === "inference");
  return { type: inferred ? "inferred" : "evidenced", value: estimate.mean };
}
