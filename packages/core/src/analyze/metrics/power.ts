import { votingPower, type VotingPower } from "../../math/votingPower.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { rule } from "./rule.js";
import { vote } from "./vote.js";

/**
 * Everyone's power under the rule, beside their stated influence. In this two-state game, where people say yes or not
 * yes, a veto holder equals a decider. Empty where there is no forecast.
 */
export function power(given: Given): PerStakeholder<VotingPower> {
  const held = given.once(vote);
  if (held.type === "refused") return {};
  const { seats } = held.ballot;
  const powers = votingPower({
    weights: seats.map(({ weight }) => weight),
    quota: given.once(rule).quota,
    required: seats.flatMap(({ right }, index) => (right === undefined ? [] : [index])),
  });
  return perStakeholder(given, (_, index) => powers[index]!);
}
