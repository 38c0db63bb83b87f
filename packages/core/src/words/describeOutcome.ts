import type { Outcome } from "../analyze/metrics/outcome.js";
import { outcomeSentences } from "./english/outcome.js";
import { speakEnglish } from "./english/speech.js";
import { gradeOutcome } from "./gradeOutcome.js";
import type { Speech } from "./speech.js";

/**
 * What the committee would decide, as a seller would say it, with the shares; or why that cannot be said.
 * @example
 * describeOutcome({ type: "refused", why: "nobody" }); // "Nobody is on the map, so there is nobody to decide."
 */
export function describeOutcome(
  outcome: Outcome,
  speech: Speech = speakEnglish({}),
  sentences = outcomeSentences,
): string {
  if (outcome.type === "refused") return sentences.refused[outcome.why](outcome, speech);
  const { likeliest, grade } = gradeOutcome(outcome);
  const { buy, noDecision, reject } = outcome;
  const { share } = speech;
  const shares = sentences.shares({ buy: share(buy), noDecision: share(noDecision), reject: share(reject) });
  return `${sentences.headlines[grade][likeliest]} ${shares}.`;
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
