import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Word } from "./readWords.js";
import type { Sentence } from "./writing.js";

/**
 * The grade of English sentences, in years of American school: 0.39 × words per sentence + 11.8 × syllables per word −
 * 15.59 (Kincaid et al. 1975, “Derivation of New Readability Formulas for Navy Enlisted Personnel”). Syllables are
 * counted by rules, words without Latin letters are passed over; nothing where no other word is left.
 */
export function gradeOf(sentences: readonly Sentence[]): number | undefined {
  const known = new Map<string, number>();
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const { words } of sentences) {
    const before = counts.word;
    for (const { form } of words) {
      const syllables = syllablesOf(form, known);
      counts.syllable += syllables;
      counts.word += Number(syllables > 0);
    }
    counts.sentence += Number(counts.word > before);
  }
  return counts.word === 0 ? undefined : fleschKincaid(counts);
}

function syllablesOf(form: Word["form"], known: Map<string, number>): number {
  let count = known.get(form);
  if (count === undefined) known.set(form, (count = syllable(form)));
  return count;
}
