import { pivotOf, type Pivot } from "../../math/ballot.js";
import type { Given, PerStakeholder } from "../given.js";
import { branches } from "./branches.js";
import { perVoter } from "./vote.js";

/** What hangs on each person: P(buy) if they say yes, stay undecided, or say no. Empty where there is no forecast. */
export function pivots(given: Given): PerStakeholder<Pivot> {
  return perVoter(given, ({ factors }) => (index) => pivotOf(given.once(branches)!, factors, index));
}
