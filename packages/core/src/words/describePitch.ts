import type { PitchChange } from "../advise/coaching/pitchProgress.js";
import type { PitchSheet } from "../advise/coaching/pitchSheet.js";
import { pitchSentences, progressSentences, type PitchWords } from "./english/coaching.js";
import { speakEnglish } from "./english/speech.js";
import type { Speech } from "./speech.js";

/**
 * Says a pitch sheet to whoever gave the pitch: how long, how many words, how fast, how simple, and what listeners
 * said.
 * @example
 * const text = "You drive empty every fourth trip. What would half of that be worth?";
 * const [minutes, words, pace] = describePitch(pitchSheet({ seller: "rae", at: "2026-11-22", minutes: 0.1, text }));
 * [words, pace]; // ["It has 13 words.", "At 130 words a minute it is easy to follow."]
 */
export function describePitch(
  sheet: PitchSheet,
  speech: Speech = speakEnglish({}),
  sentences: PitchWords = pitchSentences,
): readonly string[] {
  const { conciseness, inspiration } = sheet;
  const { verdicts, words } = conciseness;
  return [
    sentences.minutes[verdicts.minutes](sheet, speech),
    sentences.words[verdicts.words](sheet, speech),
    ...(words === 0 ? [] : [sentences.pace[verdicts.pace](sheet, speech)]),
    ...describeSimplicity(sheet, speech, sentences),
    inspiration.mean === undefined
      ? sentences.unheard
      : sentences.inspiration(inspiration.mean, inspiration.listeners.length, speech),
  ];
}

function describeSimplicity(
  { simplicity, bounds }: PitchSheet,
  speech: Speech,
  { grade, ungraded }: PitchWords,
): readonly string[] {
  if (simplicity.type === "graded") return [grade[simplicity.verdict](simplicity.grade, bounds, speech)];
  return [ungraded[simplicity.why]].filter(Boolean);
}

/**
 * Says what has changed from the first pitch to the last, leaving out what has not.
 * @example
 * describeProgress({ minutes: 0, words: -120, wordsPerMinute: 0, inspiration: 1 }); // ["−120 words", "+1 for inspiration"]
 */
export function describeProgress(
  change: PitchChange,
  speech: Speech = speakEnglish({}),
  sentences = progressSentences,
): readonly string[] {
  return Object.entries(change).flatMap(([part, by]: [string, number]) =>
    by === 0 ? [] : [sentences[part as keyof PitchChange](speech.change(by))],
  );
}
