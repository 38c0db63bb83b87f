import { askPhrases, wonderPhrases, wonderWords } from "./askPhrases.js";
import { phraseFinder } from "./findPhrases.js";
import type { Sentence } from "./writing.js";

/** How many words before an ask make a question of it that only wonders. */
const reach = 4;
const wonders = new Set(wonderPhrases);
const find = phraseFinder([...askPhrases, ...wonderPhrases], (word) => word);

/**
 * The English sentences that ask the reader to do something. They are told by phrases; “what would you …” wonders and
 * asks for nothing. A sentence counts once, however much it asks for.
 */
export function findAsks(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(({ words }) => {
    const forms = words.map(({ form }) => form);
    return find(forms).some(({ phrase, index }) => {
      const before = forms.slice(Math.max(0, index - reach), index);
      return !wonders.has(phrase) && !before.some((word) => wonderWords.has(word));
    });
  });
}
