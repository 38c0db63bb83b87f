import { pivotOf, type Pivot } from "../../math/ballot.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { branches } from "./branches.js";
import { vote } from "./vote.js";

/** What hangs on each person: P(buy) if they say yes, stay undecided, or say no. Empty where there is no forecast. */
export function pivots(given: Given): PerStakeholder<Pivot> {
  const held = given.once(vote);
  const hanging = given.once(branches);
  if (held.type === "refused" || !hanging) return {};
  return perStakeholder(given, (_, index) => pivotOf(hanging, held.factors, index));
}
