import type { MessageCheck } from "../check.js";

/** Too long to be read on the way, or so short that it says nothing; empty is neither, and said. */
export const length = {
  id: "length",
  evenIfEmpty: true,
  find({ writing: { words }, bounds: { fewestWords, mostWords } }) {
    const params = { words: words.length, fewest: fewestWords, most: mostWords };
    if (words.length === 0) return [{ severity: "serious", params }];
    if (words.length < fewestWords) return [{ severity: "info", params }];
    if (words.length <= mostWords) return [];
    return [{ severity: "caution", span: { start: words[mostWords]!.start, end: words.at(-1)!.end }, params }];
  },
} as const satisfies MessageCheck;
