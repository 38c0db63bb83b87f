import { countingReadings, latestClaim, meanWithout } from "../../analyze/estimate.js";
import { axes, type Given } from "../../analyze/given.js";
import { estimates } from "../../analyze/metrics/estimates.js";
import type { ClaimSignal } from "./signals.js";

/** A claim that counts: who signed it, and how far it lies from what all other readings support, in points. */
export interface SeenClaim {
  readonly by?: string;
  readonly gap?: number;
  /** Whether it is the latest on this person and axis, and so the team's. */
  readonly isLatest: boolean;
}

/** Every claim in a deal that counts on the day. */
export function claimsIn(given: Given): readonly SeenClaim[] {
  const known = given.once(estimates);
  return given.committee.flatMap(({ id }) =>
    axes.flatMap((axis) => {
      const counting = countingReadings(known[id]![axis]);
      const latest = latestClaim(counting);
      return counting.flatMap((reading): readonly SeenClaim[] => {
        if (reading.tier !== "claim") return [];
        const rest = meanWithout(reading, counting);
        return [
          {
            ...(reading.by === undefined ? {} : { by: reading.by }),
            ...(rest === undefined ? {} : { gap: reading.value - rest }),
            isLatest: reading === latest,
          },
        ];
      });
    }),
  );
}

/** Sums claims up. */
export function claimSignal(claims: readonly SeenClaim[]): ClaimSignal {
  let compared = 0;
  let sum = 0;
  for (const { gap } of claims) {
    if (gap === undefined) continue;
    compared += 1;
    sum += gap;
  }
  return { claims: claims.length, compared, ...(compared > 0 ? { meanGap: sum / compared } : {}) };
}
