import type { Movement, Signals } from "../advise/coaching/signals.js";
import { movementSentence, needSentences, signalSentences } from "./english/coaching.js";
import { speakEnglish } from "./english/speech.js";
import type { Speech } from "./speech.js";

/**
 * Says what the signals of a deal or a seller come to: claims, research, asks, coverage and steps, a sentence each.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana" } } };
 * const [claims, research] = describeSignals(rollUp([deal], { asOf: "2026-11-22" }).deals[0]);
 * [claims, research]; // ["No claims yet.", "0 of 6 topics of research are known."]
 */
export function describeSignals(
  { claims, research, asks, coverage, steps }: Signals,
  speech: Speech = speakEnglish({}),
  sentences = signalSentences,
): readonly string[] {
  return [
    sentences.claims(claims, speech),
    sentences.research(research, speech),
    sentences.asks(asks, speech),
    sentences.coverage(coverage, speech),
    sentences.steps(steps, speech),
  ];
}

/**
 * Says what would help. A host's own needs bring their own sentences; one that is missing is called by its id.
 * @example
 * describeNeed("takeStep"); // "Choose one next step together."
 */
export function describeNeed(id: string, sentences: Readonly<Record<string, string>> = needSentences): string {
  return Object.hasOwn(sentences, id) ? sentences[id]! : id;
}

/**
 * Says what has been seen of someone since a step was done.
 * @example
 * const movement = { person: "cfo", of: "buyIn", before: 45, after: 58.2, readings: 1 };
 * describeMovement(movement); // "Buy-in of cfo: 45 before, 58 now, by one reading since."
 */
export function describeMovement(
  movement: Movement,
  speech: Speech = speakEnglish({}),
  sentence = movementSentence,
): string {
  return sentence(movement, speech);
}
