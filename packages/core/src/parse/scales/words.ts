import type { Dimension } from "../../model/reading.js";
import type { Score } from "../../model/score.js";
import type { WordScale } from "../scale.js";
import { wordKey } from "../wordKey.js";

/** A scale of words, from pairs such as `["for|in favor", 75]`. */
export function words(id: string, of: Dimension, ...steps: readonly (readonly [string, Score | null])[]): WordScale {
  const scores = new Map<string, Score | null>();
  for (const [texts, score] of steps) {
    for (const text of texts.split("|")) scores.set(wordKey(text), score);
  }
  return { type: "words", id, of, scores };
}
