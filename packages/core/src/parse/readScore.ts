import type { Score } from "../model/score.js";
import { readNumber } from "./readNumber.js";
import type { Scale } from "./scale.js";
import { wordKey } from "./wordKey.js";

/** What a cell of a score column says. */
export type ScoreReading =
  | { readonly type: "known"; readonly score: Score }
  | { readonly type: "unknown" }
  | { readonly type: "outOfRange" }
  | { readonly type: "unreadable" };

const unknownWords = new Set(
  "unaware|unknown|n/a|na|none|tbd|not known|not set|unset|unbekannt|inconnu|desconocido|onbekend|不明|未定|غير معروف"
    .split("|")
    .map(wordKey),
);

/**
 * Reads a cell on a scale. Signs, decimal commas and percent signs are understood; a percent sign always means of a
 * hundred. Words that say "not known", dashes and question marks are unknown, never a low score.
 * @example
 * readScore("+4", range(-5, 5)); // { type: "known", score: 90 }
 */
export function readScore(text: string, scale: Scale): ScoreReading {
  const number = readNumber(text);
  if (number !== undefined && /[%٪％]\s*$/.test(text)) return within(number, 0, 100);
  if (number !== undefined && scale.type === "range") return within(number, scale.min, scale.max);
  const score = scale.type === "words" ? scale.scores.get(wordKey(text)) : undefined;
  if (typeof score === "number") return { type: "known", score };
  return { type: score === null || saysUnknown(text) ? "unknown" : "unreadable" };
}

/** Whether a cell says that the score is not known: empty, a dash, a question mark, or a word for it. */
export function saysUnknown(text: string): boolean {
  const key = wordKey(text);
  return key === "" || unknownWords.has(key);
}

/** Spread evenly over 0..100, rounded to 6 decimals so that 7.2 of 10 is 72 and not a binary fraction near it. */
function within(number: number, min: number, max: number): ScoreReading {
  if (number < min || number > max) return { type: "outOfRange" };
  return { type: "known", score: Math.round(((number - min) / (max - min)) * 1e8) / 1e6 };
}
