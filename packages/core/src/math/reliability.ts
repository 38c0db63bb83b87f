import { sum } from "./sum.js";

/** How far apart two ratings of one unit are, 0 for the same. */
export type Distance = (one: number, other: number) => number;

/** For ratings whose differences mean something. */
export const intervalDistance: Distance = (one, other) => (one - other) ** 2;

/** The ratings of each unit that has at least two; `ratings` has a row per rater and a column per unit. */
export function pairableUnits(ratings: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  const width = Math.max(0, ...ratings.map((row) => row.length));
  const units = Array.from({ length: width }, (_, unit) => ratings.flatMap((row) => row[unit] ?? []));
  return units.filter((unit) => unit.length >= 2);
}

/** One minus the disagreement within units over that between all ratings; `null` where there is nothing to compare. */
export function reliability(units: readonly (readonly number[])[], distance: Distance): number | null {
  const all = units.flat();
  if (all.length === 0) return null;
  const observed = sum(units.map((unit) => sumOverPairs(unit, distance) / (unit.length - 1)));
  const expected = sumOverPairs(all, distance) / (all.length - 1);
  return expected === 0 ? 1 : 1 - observed / expected;
}

function sumOverPairs(values: readonly number[], distance: Distance): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    for (let j = 0; j < i; j += 1) total += distance(values[i]!, values[j]!);
  }
  return total;
}
