import { never } from "../never.js";
import { intervalDistance, pairableUnits, reliability, type Distance } from "./reliability.js";

/** How the distance between two ratings is measured. */
export type Measurement = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's α: how far several raters agree beyond chance, 1 for full agreement, 0 for chance, below 0 for
 * systematic disagreement. `ratings` has a row per rater and a column per unit; `null` where a rater gave none. Units
 * with fewer than two ratings do not count. `null` when nothing can be compared; 1 when all ratings are the same.
 * Krippendorff 2011, “Computing Krippendorff's Alpha-Reliability”.
 * @example
 * krippendorffAlpha([[1, 2, 3], [1, 2, 3]], "interval"); // 1
 * krippendorffAlpha([[1, null], [null, 2]], "interval"); // null
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  measurement: Measurement,
): number | null {
  const units = pairableUnits(ratings);
  return reliability(units, distanceFor(measurement, units.flat()));
}

function distanceFor(measurement: Measurement, all: readonly number[]): Distance {
  switch (measurement) {
    case "nominal":
      return (one, other) => (one === other ? 0 : 1);
    case "interval":
      return intervalDistance;
    case "ratio":
      return (one, other) => (one === other ? 0 : ((one - other) / (one + other)) ** 2);
    case "ordinal":
      return ordinalDistance(all);
    default:
      return never(measurement);
  }
}

/** Squared number of ratings between two ranks, the two themselves counted half. */
function ordinalDistance(all: readonly number[]): Distance {
  const middle = new Map<number, number>();
  let below = 0;
  for (const value of [...new Set(all)].toSorted((one, other) => one - other)) {
    const count = all.filter((rating) => rating === value).length;
    middle.set(value, below + count / 2);
    below += count;
  }
  return (one, other) => (middle.get(one)! - middle.get(other)!) ** 2;
}
