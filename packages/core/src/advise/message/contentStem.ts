import { stopWords } from "./stopWords.js";

/** Endings of English words with what is left of them, the first that fits; at least three letters stay. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})ies$/, "$1y"],
  [/^(.+s)ses$/, "$1"],
  [/^(.{2,}[^su])s$/, "$1"],
];
const moods = /^(.{3,})(?:ing|ed)$/;

/**
 * A word without case, diacritics and ligatures, with straight apostrophes; the first 64 units of a longer one.
 * @example
 * foldWord("Rénovation"); // "renovation"
 */
export function foldWord(word: string): string {
  return word.slice(0, 64).normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[’ʼ]/g, "'").toLowerCase();
}

/**
 * What a folded word has in common with its other forms. English words lose the endings of plurals, possessives and
 * verbs; of words in other languages the first five letters count, which does well without knowing the language
 * (McNamee & Mayfield 2004, “Character N-Gram Tokenization for European Language Text Retrieval”).
 * @example
 * ["runs", "running", "pricing", "deliveries"].map((word) => stemOf(word, "en")); // ["run", "run", "pric", "delivery"]
 */
export function stemOf(word: string, language: string): string {
  if (language !== "en") return /^[^]{0,5}/u.exec(word)![0];
  const plain = word.replace(/'s?$/, "");
  const [plural, left] = endings.find(([ending]) => ending.test(plain)) ?? [];
  const single = plural ? plain.replace(plural, left!) : plain;
  const bare = single.replace(moods, "$1").replace(/([^aeiouls])\1$/, "$1");
  return bare.length > 3 ? bare.replace(/e$/, "") : bare;
}

/**
 * The stem of a folded word that carries meaning, else nothing: in English all but the most common words, in other
 * languages words of four letters or more, or of two in scripts without capitals.
 * @example
 * ["the", "rollouts"].map((word) => contentStem(word, "en")); // [undefined, "rollout"]
 */
export function contentStem(word: string, language: string): string | undefined {
  return carriesMeaning(word, language) ? stemOf(word, language) : undefined;
}

function carriesMeaning(word: string, language: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  if (language === "en") return word.length > 1 && !stopWords.has(word);
  return word.length >= (/\p{Lo}/u.test(word) ? 2 : 4);
}
