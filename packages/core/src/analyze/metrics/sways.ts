import type { Given } from "../given.js";
import { network } from "./network.js";

/** Who sways whom, and the share of the view of `to` that follows `from`, 0..1, as the arithmetic takes it. */
export interface SwayBetween {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
}

/** The ties that count, scaled down where they were too strong, by the ids of the two. */
export function sways(given: Given): readonly SwayBetween[] {
  const idOf = (index: number) => given.committee[index]!.id;
  return given.once(network).sways.map(({ from, to, strength }) => ({ from: idOf(from), to: idOf(to), strength }));
}
