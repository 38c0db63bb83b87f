import type { Explanation } from "../analyze/explanation.js";
import { explanationMethods } from "./english/explanationMethods.js";
import { explanationSentences } from "./english/explanations.js";
import { speakEnglish } from "./english/speech.js";
import type { Speech } from "./speech.js";

/** A sentence with those that give its reasons. */
export interface Reasoned {
  readonly text: string;
  /** How the reasons make the number; absent where that is plain from them, or where there are none. */
  readonly how?: string;
  readonly because: readonly Reasoned[];
}

/**
 * Says why a number is what it is: a sentence for the number, how its parts make it, and a sentence for each of them.
 * @example
 * describeExplanation({ id: "rule.quota", value: 0.6, params: {}, parts: [] }); // { text: "the rule asks for 60% of all weight", because: [] }
 */
export function describeExplanation(
  explanation: Explanation,
  speech: Speech = speakEnglish({}),
  sentences = explanationSentences,
  methods = explanationMethods,
): Reasoned {
  const { id, parts } = explanation;
  const how = parts.length > 0 ? methods[id] : undefined;
  return {
    text: sentences[id](explanation, speech),
    ...(how === undefined ? {} : { how }),
    because: parts.map((part) => describeExplanation(part, speech, sentences, methods)),
  };
}
