const scripts = "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
const rightToLeft = new RegExp(`[${scripts}]`, "u");
const other = new RegExp(`[^${scripts}\\p{Mn}\\s]`, "u");
const firstLetter = /\p{L}/u;

/**
 * A text that reads from right to left wherever it stands. Programs disagree on what `direction` does to a text's
 * anchor, so pictures go without it; a text that begins in such a script and holds anything else is set apart instead by
 * the marks of the Unicode Bidirectional Algorithm (U+2067 and U+2069).
 */
export function isolate(text: string): string {
  const first = firstLetter.exec(text)?.[0];
  if (first === undefined || !rightToLeft.test(first) || !other.test(text)) return text;
  return `\u2067${text}\u2069`;
}
