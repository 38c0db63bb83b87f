import { votingPower, type VotingPower } from "../../math/votingPower.js";
import type { Given, PerStakeholder } from "../given.js";
import { rule } from "./rule.js";
import { perVoter } from "./vote.js";

/**
 * Everyone's power under the rule, beside their stated influence. In this two-state game, where people say yes or not
 * yes, a veto holder equals a decider. Empty where there is no forecast.
 */
export function power(given: Given): PerStakeholder<VotingPower> {
  return perVoter(given, ({ ballot: { seats } }) => {
    const powers = votingPower({
      weights: seats.map(({ weight }) => weight),
      quota: given.once(rule).quota,
      required: seats.flatMap(({ right }, index) => (right === undefined ? [] : [index])),
    });
    return (index) => powers[index]!;
  });
}
