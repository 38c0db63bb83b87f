import type { Chances } from "../../math/ballot.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { vote } from "./vote.js";

/**
 * How likely each person says yes or no at their settled view, 0..1; the rest is undecided. Empty without a forecast.
 */
export function chances(given: Given): PerStakeholder<Chances> {
  const held = given.once(vote);
  if (held.type === "refused") return {};
  return perStakeholder(given, (_, index) => held.chances[index]!);
}
