import type { Deal } from "@buyinmap/core";
import type { Me } from "../session/me.js";

/** A seller, over all deals. */
export interface SomeSeller {
  readonly id: string;
  readonly name: string;
}

/** Everyone on the team of a deal, and who sits here, by name; who bears the same id in several deals is the same. */
export function sellersIn(deals: readonly Deal[], me: Me | undefined): readonly SomeSeller[] {
  const names = new Map<string, string>();
  for (const { team = {} } of deals) {
    for (const [id, { name }] of Object.entries(team)) if (!names.has(id)) names.set(id, name);
  }
  if (me && !names.has(me.id)) names.set(me.id, me.name);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted(
      (one, other) => one.name.localeCompare(other.name, "en") || Number(one.id > other.id) - Number(one.id < other.id),
    );
}
