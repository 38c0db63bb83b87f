import type { Given } from "../given.js";
import { advocacy, advocateRung, isConvinced } from "./advocacy.js";
import { settled } from "./settled.js";
import { weights } from "./weights.js";

/** The convinced who stay silent. */
export interface AdvocacyGap {
  /** Their weight as a share of all weight at or above the line, 0..1; absent when nobody is above it. */
  readonly share?: number;
  readonly silent: readonly string[];
}

/** Weight of people whose settled view is at or above the line and who have not advocated, with their names. */
export function advocacyGap(given: Given): AdvocacyGap {
  const views = given.once(settled);
  const weighed = given.once(weights);
  const standing = given.once(advocacy);
  const silent: string[] = [];
  let above = 0;
  let unheard = 0;
  for (const { id } of given.committee) {
    if (!isConvinced(views[id]!, given)) continue;
    const { weight } = weighed[id]!;
    above += weight;
    if (standing[id]!.rung >= advocateRung) continue;
    unheard += weight;
    silent.push(id);
  }
  return above > 0 ? { share: unheard / above, silent } : { silent };
}
