import type { Fact } from "./fact.js";
import { contentWords, stemsIn } from "./readWords.js";
import type { Sentence } from "./writing.js";

/**
 * Which facts a text speaks of, by their pointers, in the order of the facts. It speaks of one when a sentence has half
 * of its words with meaning: at least two of them if there are two or more, and four are always enough. Words are
 * compared by their stems, so case, diacritics and endings make no difference, nor does the order. The bounds are ours.
 */
export function usedFacts(facts: readonly Fact[], sentences: readonly Sentence[], locale: string): readonly string[] {
  const stems = facts.map(({ text }) => new Set(stemsIn(text, locale)));
  const factsWith = new Map<string, number[]>();
  stems.forEach((known, index) => {
    for (const stem of known) factsWith.set(stem, [...(factsWith.get(stem) ?? []), index]);
  });
  const used = new Set<number>();
  for (const { words } of sentences) {
    const shared = new Map<number, number>();
    for (const stem of new Set(contentWords(words).map((word) => word.stem))) {
      for (const index of factsWith.get(stem) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    for (const [index, count] of shared) if (count >= needed(stems[index]!.size)) used.add(index);
  }
  return facts.filter((_, index) => used.has(index)).map(({ path }) => path);
}

function needed(size: number): number {
  return Math.min(size, 4, Math.max(2, Math.ceil(size / 2)));
}
