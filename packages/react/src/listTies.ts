import type { Deal } from "@buyinmap/core";
import type { NamedTie } from "./layers/ties/placeTies.js";

/** Every tie with its id, in the order of the ids, so that undoing a removal never reorders the page. */
export function listTies({ ties = {} }: Deal): readonly NamedTie[] {
  return Object.keys(ties)
    .toSorted()
    .map((id) => ({ id, ...ties[id]! }));
}
