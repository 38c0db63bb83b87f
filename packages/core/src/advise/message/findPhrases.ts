/** A phrase of a list where it stands in a row of words: the first of them, and how many. */
export interface PhraseFound {
  readonly phrase: string;
  readonly index: number;
  readonly length: number;
}

/**
 * Finds phrases in a row of words, at each place the longest, never two that overlap. `keyOf` says what of a word is
 * compared, in the row and in the phrases, of which the words are separated by spaces or hyphens.
 */
export function phraseFinder(phrases: readonly string[], keyOf: (word: string) => string) {
  const starting = new Map<string, { phrase: string; keys: readonly string[] }[]>();
  for (const phrase of phrases) {
    const keys = phrase.split(/[\s-]+/).map(keyOf);
    starting.set(keys[0]!, [...(starting.get(keys[0]!) ?? []), { phrase, keys }]);
  }
  for (const list of starting.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return (words: readonly string[]): readonly PhraseFound[] => {
    const found: PhraseFound[] = [];
    const keysOf = words.map(keyOf);
    for (let index = 0; index < keysOf.length; index += 1) {
      const hit = starting
        .get(keysOf[index]!)
        ?.find(({ keys }) => keys.every((key, place) => keysOf[index + place] === key));
      if (!hit) continue;
      found.push({ phrase: hit.phrase, index, length: hit.keys.length });
      index += hit.keys.length - 1;
    }
    return found;
  };
}
