import { pointer } from "../model/pointer.js";
import type { Scene } from "./scene.js";

/** JSON Pointer to the tie by which one person sways another, as a list of one; empty where there is none. */
export function swayOf(from: string, to: string, { deal: { ties = {} } }: Scene): readonly string[] {
  return Object.keys(ties)
    .toSorted()
    .filter((id) => ties[id]!.type === "sways" && ties[id]!.from === from && ties[id]!.to === to)
    .slice(0, 1)
    .map((id) => pointer("ties", id));
}

/** Whether a tie says that two people are in conflict, whichever of them it names first. */
export function areInConflict(one: string, other: string, { deal: { ties = {} } }: Scene): boolean {
  return Object.values(ties).some(
    ({ type, from, to }) => type === "conflict" && [one, other].includes(from) && [one, other].includes(to),
  );
}
