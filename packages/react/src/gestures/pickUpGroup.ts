import type { Moving } from "../moving.js";
import type { Scope } from "./scope.js";
import { groupOf } from "./selecting.js";

type Speaking = Pick<Scope, "people" | "catalog"> & { readonly moves: Pick<Scope["moves"], "canMove"> };

/** Picks someone up with everyone selected with them. Those of them who may not move stay, and are named. */
export function pickUpGroup(scope: Pick<Scope, "moves" | "people" | "catalog" | "selection" | "say">, id: string, by: Moving["by"]): boolean {
  const { moves, people, selection, say } = scope;
  const group = groupOf(id, selection, people);
  if (!moves.start(group, by)) return false;
  const stay = sayWhoStays(scope, group);
  if (stay !== "") say(stay);
  return true;
}

/** Who of a group cannot be moved, in words; nothing when everyone can. */
export function sayWhoStays({ moves, people, catalog }: Speaking, group: readonly string[]): string {
  const names = group.filter((id) => !moves.canMove(id)).map((id) => people.get(id)!.name);
  return names.length === 0 ? "" : catalog.say.cannotMove(catalog.list(names));
}
