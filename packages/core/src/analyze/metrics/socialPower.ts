import { sum } from "../../math/sum.js";
import { creditViews } from "../../math/swayNetwork.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { network } from "./network.js";
import { weights } from "./weights.js";

/** Share of the committee's weighted settled view that comes from each person's own conviction; sums to 1. */
export function socialPower(given: Given): PerStakeholder<number> {
  const known = given.once(weights);
  const heard = given.committee.map(({ id }) => known[id]!.weight);
  const total = sum(heard);
  const shares = total === 0 ? heard : creditViews(given.once(network).sways, heard.map((weight) => weight / total));
  return perStakeholder(given, (_, index) => shares[index]!);
}
