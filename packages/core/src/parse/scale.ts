import type { Dimension } from "../model/reading.js";
import type { Score } from "../model/score.js";

/** A scale that scores are stated on: a range of numbers, or a set of words. */
export type Scale = RangeScale | WordScale;

/** Numbers from `min` to `max`, spread evenly over 0..100. Its id says the range, `"-5..5"`. */
export interface RangeScale {
  readonly type: "range";
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** Words and the score that each stands for; `null` for a word that says "not known", which is never a low score. */
export interface WordScale {
  readonly type: "words";
  readonly id: string;
  /** What the scale is recognized for; a person may choose it for the other dimension too. */
  readonly of: Dimension;
  /** By `wordKey`. */
  readonly scores: ReadonlyMap<string, Score | null>;
}
