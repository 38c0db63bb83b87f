import type { RangeScale } from "../scale.js";

/**
 * The scale of all numbers from `min` to `max`.
 * @example
 * range(-5, 5).id; // "-5..5"
 */
export function range(min: number, max: number): RangeScale {
  return { type: "range", id: `${min}..${max}`, min, max };
}
