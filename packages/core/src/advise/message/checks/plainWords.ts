import type { MessageCheck } from "../check.js";
import { foldWord, stemOf } from "../contentStem.js";
import { phraseFinder } from "../findPhrases.js";

/** Jargon, where it stands, with what to say instead. */
export const plainWords = {
  id: "plainWords",
  languages: ["en"],
  find({ writing: { words }, jargon }) {
    const find = phraseFinder(Object.keys(jargon), (word) => stemOf(foldWord(word), "en"));
    return find(words.map(({ form }) => form)).map(({ phrase, index, length }) => ({
      severity: "info",
      span: { start: words[index]!.start, end: words[index + length - 1]!.end },
      params: { phrase, instead: jargon[phrase]! },
    }));
  },
} as const satisfies MessageCheck;
