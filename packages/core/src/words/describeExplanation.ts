import type { Explanation } from "../analyze/explanation.js";
import { explanationSentences } from "./english/explanations.js";
import { speakEnglish } from "./english/speech.js";
import type { Speech } from "./speech.js";

/** A sentence with those that give its reasons. */
export interface Reasoned {
  readonly text: string;
  readonly because: readonly Reasoned[];
}

/**
 * Says why a number is what it is: a sentence for the number and one for each of its parts.
 * @example
 * describeExplanation({ id: "rule.quota", value: 0.6, params: {}, parts: [] }); // { text: "the rule asks for 60% of all weight", because: [] }
 */
export function describeExplanation(
  explanation: Explanation,
  speech: Speech = speakEnglish({}),
  sentences = explanationSentences,
): Reasoned {
  return {
    text: sentences[explanation.id](explanation, speech),
    because: explanation.parts.map((part) => describeExplanation(part, speech, sentences)),
  };
}
