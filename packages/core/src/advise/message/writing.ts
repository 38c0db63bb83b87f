import { maskMarkup } from "./maskMarkup.js";
import { readWords, type Word } from "./readWords.js";
import { sentencesIn, type Span } from "./segments.js";

/** A sentence of a text, from its first word to its last sign; never without words. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** Whether it ends with a question mark, of whatever script. */
  readonly isQuestion: boolean;
}

/** A text, read. */
export interface Writing {
  readonly text: string;
  /** The language of the locale, `"en"`. */
  readonly language: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/**
 * Reads a text: its words and sentences with their places in it. Markup and web addresses are passed over. Takes time
 * in proportion to the text.
 * @throws {RangeError} when the locale is not a BCP 47 tag.
 */
export function readWriting(text: string, locale: string): Writing {
  const { language } = new Intl.Locale(locale);
  const seen = maskMarkup(text);
  const words = readWords(seen, locale);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { end } of sentencesIn(seen, locale)) {
    const first = next;
    while (next < words.length && words[next]!.start < end) next += 1;
    if (next > first) sentences.push(readSentence(seen, words.slice(first, next), end));
  }
  return { text, language, words, sentences };
}

function readSentence(text: string, words: readonly Word[], end: number): Sentence {
  const last = Math.min(words.at(-1)!.end, end);
  const rest = text.slice(last, end).trimEnd();
  return { start: words[0]!.start, end: last + rest.length, words, isQuestion: /[?？؟\u037E՞⸮]/u.test(rest) };
}
