import { pivotOf, type Pivot } from "../../math/ballot.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { branches } from "./branches.js";
import { vote } from "./vote.js";

/** What hangs on each person: P(buy) if they say yes, stay undecided, or say no. Empty where there is no forecast. */
export function pivots(given: Given): PerStakeholder<Pivot> {
  const held = given.once(vote);
  if (held.type === "refused") return {};
  const hanging = given.once(branches);
  return perStakeholder(given, (_, index) => pivotOf(hanging[index]!, held.factors));
}
