import type { Listener, Pitch } from "../../model/pitch.js";
import { gradeOf } from "../message/gradeOf.js";
import { readWriting, type Writing } from "../message/writing.js";
import { pitchBounds, type PitchBounds } from "./pitchBounds.js";

/** Where a number lies with regard to its bounds; both bounds belong to `within`. */
export type Verdict = "below" | "within" | "above";

/**
 * Flesch–Kincaid grade, in years of American school, or why there is none: no English, no words, or, in transcripts
 * without full stops, no sentences to speak of.
 */
export type Simplicity =
  | { readonly type: "graded"; readonly grade: number; readonly verdict: Verdict }
  | { readonly type: "ungraded"; readonly why: "language" | "noWords" | "noSentences" };

/** Words per sentence above which nobody can have set the full stops. */
const mostPerSentence = 60;

/** What can be said of a practice pitch; each verdict stands beside the number it judges. */
export interface PitchSheet {
  readonly conciseness: {
    readonly minutes: number;
    readonly words: number;
    readonly wordsPerMinute: number;
    readonly verdicts: { readonly minutes: Verdict; readonly words: Verdict; readonly pace: Verdict };
  };
  readonly simplicity: Simplicity;
  /** What listeners said, 1..5, and their mean. Never computed from the text; no mean where nobody said anything. */
  readonly inspiration: { readonly mean?: number; readonly listeners: readonly Listener[] };
  readonly bounds: PitchBounds;
}

export interface PitchSheetOptions {
  /** Language of the pitch, a BCP 47 tag; `"en"` by default. */
  readonly locale?: string;
  readonly bounds?: Partial<PitchBounds>;
}

/**
 * Sums a practice pitch up: is it concise, is it simple, did it inspire? The first two are counted; the third only
 * listeners can say.
 * @throws {RangeError} when the locale is not a BCP 47 tag.
 * @example
 * const text = "You drive empty every fourth trip. What would half of that be worth?";
 * const listeners = [{ name: "Sam", inspiration: 4 }];
 * const sheet = pitchSheet({ seller: "rae", at: "2026-11-22", minutes: 0.1, text, listeners });
 * sheet.conciseness.wordsPerMinute; // 130
 * sheet.conciseness.verdicts; // { minutes: "within", words: "within", pace: "within" }
 * [sheet.simplicity.verdict, sheet.inspiration.mean]; // ["within", 4]
 */
export function pitchSheet({ text, minutes, listeners = [] }: Pitch, options: PitchSheetOptions = {}): PitchSheet {
  const bounds = { ...pitchBounds, ...options.bounds };
  const writing = readWriting(text, options.locale ?? "en");
  const { words } = writing;
  const wordsPerMinute = words.length / minutes;
  return {
    conciseness: {
      minutes,
      words: words.length,
      wordsPerMinute,
      verdicts: {
        minutes: judge(minutes, 0, bounds.mostMinutes),
        words: judge(words.length, 1, bounds.mostWords),
        pace: judge(wordsPerMinute, bounds.slowest, bounds.fastest),
      },
    },
    simplicity: simplicityOf(writing, bounds),
    inspiration: { ...meanInspiration(listeners), listeners },
    bounds,
  };
}

function simplicityOf({ words, sentences, language }: Writing, { mostGrade }: PitchBounds): Simplicity {
  if (language !== "en") return { type: "ungraded", why: "language" };
  const grade = gradeOf(sentences);
  if (grade === undefined) return { type: "ungraded", why: "noWords" };
  if (words.length > mostPerSentence * sentences.length) return { type: "ungraded", why: "noSentences" };
  return { type: "graded", grade, verdict: judge(grade, -Infinity, mostGrade) };
}

function judge(value: number, least: number, most: number): Verdict {
  if (value < least) return "below";
  return value > most ? "above" : "within";
}

function meanInspiration(listeners: readonly Listener[]): { readonly mean?: number } {
  if (listeners.length === 0) return {};
  let sum = 0;
  for (const { inspiration } of listeners) sum += inspiration;
  return { mean: sum / listeners.length };
}
