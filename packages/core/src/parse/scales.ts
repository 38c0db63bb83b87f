import type { RangeScale, Scale, WordScale } from "./scale.js";
import { enemyToMentor } from "./scales/enemyToMentor.js";
import { hostileToConvinced } from "./scales/hostileToConvinced.js";
import { innerCircle } from "./scales/innerCircle.js";
import { letToMakeItHappen } from "./scales/letToMakeItHappen.js";
import { lowToHigh } from "./scales/lowToHigh.js";
import { minorToDecisive } from "./scales/minorToDecisive.js";
import { range } from "./scales/range.js";
import { resistantToChampion } from "./scales/resistantToChampion.js";
import { resistantToLeading } from "./scales/resistantToLeading.js";

/** Ranges to choose from. Any other is known too, by an id of the same form: see {@link findScale}. */
export const rangeScales: readonly RangeScale[] = [range(0, 100), range(0, 10), range(1, 5), range(-5, 5)];

/** Scales of words. Where the words of a column stand on several, the first wins. */
export const wordScales: readonly WordScale[] = [
  enemyToMentor,
  resistantToLeading,
  resistantToChampion,
  hostileToConvinced,
  letToMakeItHappen,
  innerCircle,
  minorToDecisive,
  lowToHigh,
];

/** Ids of all scales that have a name, for a list to choose from. */
export const scaleIds: readonly string[] = [...rangeScales, ...wordScales].map(({ id }) => id);

/**
 * The scale with an id: one of {@link scaleIds}, or any range, `"1..7"`. Nothing when there is no such scale.
 */
export function findScale(id: string): Scale | undefined {
  const bounds = /^(-?\d+)\.\.(-?\d+)$/.exec(id);
  if (!bounds) return wordScales.find((scale) => scale.id === id);
  const [min, max] = [Number(bounds[1]), Number(bounds[2])];
  return min < max ? range(min, max) : undefined;
}
