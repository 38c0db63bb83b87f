import type { Dimension } from "@buyinmap/core";
import { clampScore, type Frame, type Scores, type SomeScores } from "../frame.js";
import type { Point } from "../geometry.js";

/** How far one press or one notch of a drag goes: 1, with Shift 5, with Alt 0.1. */
export function stepSize({ shiftKey, altKey }: { readonly shiftKey: boolean; readonly altKey: boolean }): number {
  return altKey ? 0.1 : shiftKey ? 5 : 1;
}

/** Scores rounded to the nearest step. */
export function snap({ influence, buyIn }: Scores, step: number): Scores {
  const round = (score: number) => clampScore(tenths(Math.round(score / step) * step));
  return { influence: round(influence), buyIn: round(buyIn) };
}

/**
 * Scores one step further towards where an arrow points on the picture. An unknown score starts at the edge of the plot
 * that its margin lies on. The same object when there is no further.
 */
export function stepTowards(frame: Frame, scores: SomeScores, direction: Point, step: number): SomeScores {
  const dimension: Dimension = direction.x === 0 ? frame.vertical : frame.horizontal;
  const forward = direction.x === 0 ? -direction.y : direction.x * (frame.direction === "rtl" ? -1 : 1);
  const score = scores[dimension];
  if (score === undefined) return forward > 0 ? { ...scores, [dimension]: 0 } : scores;
  const fine = step < 1 ? tenths(score) : Math.round(score);
  const next = clampScore(tenths(fine + forward * step));
  return next === score ? scores : { ...scores, [dimension]: next };
}

/** A score as claims hold it: with one decimal. */
export function tenths(score: number): number {
  return Math.round(score * 10) / 10;
}
