/** Scripts that are written without spaces, or whose letters change shape when they stand beside each other. */
const oneLetter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]/u;

const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The first letters of the first and the last part of a name; one letter in scripts where two would be read as a word. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s\u00a0]+/u).map((part) => part.replace(/^[^\p{L}\p{N}]+/u, "")).filter(Boolean);
  const [first, last] = [firstLetter(parts[0]), parts.length > 1 ? firstLetter(parts.at(-1)) : ""];
  return oneLetter.test(first) ? first : (first + last).toLocaleUpperCase("und");
}

function firstLetter(part = ""): string {
  return letters.segment(part)[Symbol.iterator]().next().value?.segment ?? "";
}
