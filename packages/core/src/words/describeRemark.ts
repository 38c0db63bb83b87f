import type { Remark } from "../advise/message/check.js";
import { remarkSentences, type RemarkSentence } from "./english/message.js";
import { speakEnglish } from "./english/speech.js";
import type { Speech } from "./speech.js";

/**
 * Says a remark on a message to the seller who wrote it. A host's own checks bring their own sentences; one that is
 * missing is called by its id.
 * @example
 * const remark = { check: "length", severity: "serious", params: { words: 0, fewest: 50, most: 125 } };
 * describeRemark(remark); // "Nothing is written yet."
 */
export function describeRemark(
  remark: Remark,
  speech: Speech = speakEnglish({}),
  sentences: Readonly<Record<string, RemarkSentence>> = remarkSentences,
): string {
  return Object.hasOwn(sentences, remark.check) ? sentences[remark.check]!(remark, speech) : remark.check;
}
