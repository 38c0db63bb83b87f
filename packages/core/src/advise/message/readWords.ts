import { contentStem, foldWord } from "./contentStem.js";
import { wordsIn, type Span } from "./segments.js";

/** A word of a text: where it stands, folded, and its stem where it carries meaning. */
export interface Word extends Span {
  readonly form: string;
  readonly stem?: string;
}

/** A word by which something can be recognized. */
export type ContentWord = Word & { readonly stem: string };

/** The words of a text, in order. `locale` is a BCP 47 tag. */
export function readWords(text: string, locale: string): readonly Word[] {
  const { language } = new Intl.Locale(locale);
  return wordsIn(text, locale).map(({ start, end }) => {
    const form = foldWord(text.slice(start, end));
    const stem = contentStem(form, language);
    return { start, end, form, ...(stem === undefined ? {} : { stem }) };
  });
}

/** Those words that carry meaning. */
export function contentWords(words: readonly Word[]): readonly ContentWord[] {
  return words.filter((word): word is ContentWord => word.stem !== undefined);
}

/** The stems of a text that carry meaning, in order. */
export function stemsIn(text: string, locale: string): readonly string[] {
  return contentWords(readWords(text, locale)).map(({ stem }) => stem);
}
