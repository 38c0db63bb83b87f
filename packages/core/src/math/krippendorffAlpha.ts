import { never } from "../never.js";

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
export function krippendorffAlpha(ratings: readonly (readonly (number | null)[])[], measurement: Measurement): number | null {
  const units = pairableUnits(ratings);
  const all = units.flat();
  if (all.length === 0) return null;
  const distance = distanceFor(measurement, all);
  let observed = 0;
  for (const unit of units) observed += sumOverPairs(unit, distance) / (unit.length - 1);
  const expected = sumOverPairs(all, distance) / (all.length - 1);
  return expected === 0 ? 1 : 1 - observed / expected;
}

function pairableUnits(ratings: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  const width = Math.max(0, ...ratings.map((row) => row.length));
  const units = Array.from({ length: width }, (_, unit) => ratings.flatMap((row) => row[unit] ?? []));
  return units.filter((unit) => unit.length >= 2);
}

type Distance = (one: number, other: number) => number;

function sumOverPairs(values: readonly number[], distance: Distance): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    for (let j = 0; j < i; j += 1) total += 2 * distance(values[i]!, values[j]!);
  }
  return total;
}

function distanceFor(measurement: Measurement, all: readonly number[]): Distance {
  switch (measurement) {
    case "nominal":
      return (one, other) => (one === other ? 0 : 1);
    case "interval":
      return (one, other) => (one - other) ** 2;
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
