import { countingReadings, latestClaim, meanWithout } from "../estimate.js";
import { axes, perStakeholder, type Given, type PerStakeholder } from "../given.js";
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
    for (const axis of axes) {
      const counting = countingReadings(known[id]![axis]);
      const claim = latestClaim(counting);
      const rest = claim && meanWithout(claim, counting);
      if (rest !== undefined) gap[axis] = claim!.value - rest;
    }
    return gap;
  });
}
