import { countingReadings } from "../analyze/estimate.js";
import type { Dimension } from "../model/reading.js";
import { pointer } from "../model/pointer.js";
import type { Scene } from "./scene.js";

/** JSON Pointers to all that counts as evidence of someone's buy-in or influence; none where nothing is known. */
export function evidenceOf(id: string, of: Dimension, { analysis }: Scene): readonly string[] {
  return countingReadings(analysis.estimates[id]![of]).map(({ path }) => pointer("stakeholders", id) + path);
}

/** JSON Pointer to a role of someone, as a list of one; empty where they do not hold it. */
export function roleOf(id: string, role: string, { deal }: Scene): readonly string[] {
  const index = deal.stakeholders[id]?.roles?.indexOf(role) ?? -1;
  return index < 0 ? [] : [pointer("stakeholders", id, "roles", String(index))];
}
