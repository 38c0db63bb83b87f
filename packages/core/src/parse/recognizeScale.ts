import type { Dimension } from "../model/reading.js";
import { plainDigits, readNumber } from "./readNumber.js";
import { saysUnknown } from "./readScore.js";
import type { RangeScale, Scale, WordScale } from "./scale.js";
import { range } from "./scales/range.js";
import { wordScales } from "./scales.js";
import { wordKey } from "./wordKey.js";

/** The scale that a column was most likely filled in on. `ambiguous` when its values would fit another one as well. */
export interface RecognizedScale {
  readonly scale: Scale;
  readonly ambiguous: boolean;
}

const rangeInHeader = /([-+]?\d+)\s*(?:\.{2,3}|…|[-~〜]|\bto\b|\bbis\b|\bà\b|\ba\b|\btot\b|から)\s*([-+]?\d+)/iu;

/**
 * The range that a header states, "(0-10)", "(-5..+5)", "1 to 5", "±5", "/10" or "%". Nothing when it states none.
 */
export function scaleInHeader(header: string): RangeScale | undefined {
  const plain = plainDigits(header.slice(0, 200));
  const plusMinus = /(?:±|\+\/?-)\s*(\d+)/.exec(plain);
  if (plusMinus) return range(-Number(plusMinus[1]), Number(plusMinus[1]));
  const bounds = rangeInHeader.exec(plain);
  if (bounds) {
    const [min, max] = [Number(bounds[1]), Number(bounds[2])];
    return min < max && max <= 100 ? range(min, max) : undefined;
  }
  const outOf = /\/\s*(\d+)/.exec(plain);
  if (outOf && Number(outOf[1]) > 1 && Number(outOf[1]) <= 100) return range(0, Number(outOf[1]));
  return plain.includes("%") ? range(0, 100) : undefined;
}

/**
 * The scale that the values of a column are on: words by where most of them are known, numbers by their extremes. Blank
 * and unknown cells say nothing. Nothing when no scale fits.
 */
export function recognizeScale(values: Iterable<string>, of: Dimension): RecognizedScale | undefined {
  const numbers: number[] = [];
  const words = new Map<string, number>();
  let [percent, plus] = [false, false];
  for (const value of values) {
    const number = readNumber(value);
    if (number === undefined && saysUnknown(value)) continue;
    if (number === undefined) words.set(wordKey(value), (words.get(wordKey(value)) ?? 0) + 1);
    else if (/[%٪％]/.test(value)) percent = true;
    else numbers.push(number);
    plus ||= number !== undefined && value.includes("+");
  }
  let inWords = 0;
  for (const count of words.values()) inWords += count;
  if (numbers.length < inWords) return wordScaleOf(words, of);
  if (numbers.length > 0) return rangeOf(numbers, plus);
  return percent ? { scale: range(0, 100), ambiguous: false } : undefined;
}

/** Numbers beyond a hundred fit nowhere and are left out of the guess. */
function rangeOf(numbers: readonly number[], plus: boolean): RecognizedScale {
  let [low, high] = [0, 0];
  let [fractions, zeros] = [false, false];
  for (const number of numbers) {
    if (Math.abs(number) > 100) continue;
    low = Math.min(low, number);
    high = Math.max(high, number);
    fractions ||= number % 1 !== 0;
    zeros ||= number < 1;
  }
  if (low < -10) return { scale: range(-100, 100), ambiguous: true };
  if (low < -5 || (low < 0 && high > 5)) return { scale: range(-10, 10), ambiguous: true };
  if (low < 0 || (plus && high <= 5)) return { scale: range(-5, 5), ambiguous: false };
  if (high > 10) return { scale: range(0, 100), ambiguous: false };
  if (high > 5) return { scale: range(0, 10), ambiguous: false };
  if (high <= 1 && fractions) return { scale: range(0, 1), ambiguous: true };
  return { scale: zeros ? range(0, 10) : range(1, 5), ambiguous: true };
}

function wordScaleOf(words: ReadonlyMap<string, number>, of: Dimension): RecognizedScale | undefined {
  let best: WordScale | undefined;
  let [most, ambiguous] = [0, false];
  for (const scale of wordScales) {
    if (scale.of !== of) continue;
    let known = 0;
    for (const [word, count] of words) if (scale.scores.has(word)) known += count;
    if (known > most) [best, most, ambiguous] = [scale, known, false];
    else if (best && known === most) ambiguous ||= differ(best, scale, words);
  }
  return best && { scale: best, ambiguous };
}

function differ(one: WordScale, other: WordScale, words: ReadonlyMap<string, number>): boolean {
  return [...words.keys()].some((word) => one.scores.get(word) !== other.scores.get(word));
}
