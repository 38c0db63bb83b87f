import type { Chances } from "../../math/ballot.js";
import type { Given, PerStakeholder } from "../given.js";
import { perVoter } from "./vote.js";

/**
 * How likely each person says yes or no at their settled view, 0..1; the rest is undecided. Empty without a forecast.
 */
export function chances(given: Given): PerStakeholder<Chances> {
  return perVoter(given, (held) => (index) => held.chances[index]!);
}
