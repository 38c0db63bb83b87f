import { idsOf, type Given } from "../given.js";
import { advocacy, advocateRung, convinced } from "./advocacy.js";
import { weightOf } from "./weights.js";

/** The convinced who stay silent. */
export interface AdvocacyGap {
  /** Their weight as a share of all weight at or above the line, 0..1; absent when nobody is above it. */
  readonly share?: number;
  readonly silent: readonly string[];
}

/** Weight of people whose settled view is at or above the line and who have not advocated, with their names. */
export function advocacyGap(given: Given): AdvocacyGap {
  const standing = given.once(advocacy);
  const above = given.once(convinced);
  const silent = above.filter(({ id }) => standing[id]!.rung < advocateRung);
  const weight = weightOf(above, given);
  return { ...(weight > 0 ? { share: weightOf(silent, given) / weight } : {}), silent: idsOf(silent) };
}
