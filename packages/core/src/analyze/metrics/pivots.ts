import type { Pivot } from "../../math/committeeVote.js";
import type { Given, PerStakeholder } from "../given.js";
import { forecast } from "./forecast.js";

/** What hangs on each person: P(buy) if they say yes, stay undecided, or say no. Empty where there is no forecast. */
export function pivots(given: Given): PerStakeholder<Pivot> {
  const held = given.once(forecast);
  if (held.type === "refused") return {};
  return Object.fromEntries(given.committee.map(({ id }, index) => [id, held.result.pivots[index]!]));
}
