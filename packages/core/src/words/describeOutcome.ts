import type { Outcome } from "../analyze/metrics/outcome.js";
import { outcomeSentences } from "./english/outcome.js";
import { speakEnglish } from "./english/speech.js";
import type { Speech } from "./speech.js";

/**
 * The one sentence that a seller would use for what the committee would decide, or for why that cannot be said.
 * @example
 * describeOutcome({ type: "refused", why: "nobody" }); // "Nobody is on the map, so there is nobody to decide."
 */
export function describeOutcome(
  outcome: Outcome,
  speech: Speech = speakEnglish({}),
  sentences = outcomeSentences,
): string {
  return outcome.type === "forecast"
    ? sentences.forecast(outcome, speech)
    : sentences.refused[outcome.why](outcome, speech);
}

/**
 * What more conviction from someone would be worth. `step` are points of buy-in, `gain` the change of P(buy), −1..1.
 * @example
 * describeLeverage("cfo", { step: 10, gain: 0.088959 }, speakEnglish({ cfo: "Dana" })); // "ten points from Dana are worth +8.9 points of P(buy)"
 */
export function describeLeverage(
  id: string,
  { step, gain }: { readonly step: number; readonly gain: number },
  speech: Speech = speakEnglish({}),
  sentences = outcomeSentences,
): string {
  return sentences.leverage(id, step, gain, speech);
}
