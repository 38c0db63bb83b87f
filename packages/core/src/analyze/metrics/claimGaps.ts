import { estimate } from "../estimate.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { estimates } from "./estimates.js";

/** Claim minus evidence, in points; positive when the team claims more than the rest supports. Absent without either. */
export interface ClaimGap {
  readonly influence?: number;
  readonly buyIn?: number;
}

/** The latest claim minus the mean of the estimate that the other readings support on their own. */
export function claimGaps(given: Given): PerStakeholder<ClaimGap> {
  const known = given.once(estimates);
  return perStakeholder(given, ({ id }) => {
    const gap: { influence?: number; buyIn?: number } = {};
    for (const axis of ["influence", "buyIn"] as const) {
      const all = known[id]![axis];
      if (all.type === "unknown") continue;
      const counting = all.readings.filter(({ leftOut }) => leftOut === undefined);
      const claim = counting.filter(({ tier }) => tier === "claim").toSorted((one, other) => other.age - one.age).at(-1);
      const rest = estimate(counting.filter((reading) => reading !== claim), given.assumptions);
      if (claim && rest.type === "estimated") gap[axis] = claim.value - rest.mean;
    }
    return gap;
  });
}
