import type { Person } from "../people.js";

/** A selection with someone added at its end, or taken out. */
export function toggle(selection: readonly string[], id: string): readonly string[] {
  return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id];
}

/** A selection with others added at its end; whoever was in it already counts as chosen last. */
export function add(selection: readonly string[], ids: readonly string[]): readonly string[] {
  return [...selection.filter((id) => !ids.includes(id)), ...ids];
}

/**
 * Who moves when someone is picked up: everyone selected with them who stands on the picture, the one picked up first.
 * Someone who is not selected, or waits beside the picture, moves alone.
 */
export function groupOf(
  leader: string,
  selection: readonly string[],
  people: ReadonlyMap<string, Person>,
): readonly string[] {
  if (!selection.includes(leader) || !isPlaced(people.get(leader))) return [leader];
  return [leader, ...selection.filter((id) => id !== leader && isPlaced(people.get(id)))];
}

/** Whether someone stands on the picture, on its plot or on a margin. */
export function isPlaced(person: Person | undefined): boolean {
  return person !== undefined && (person.influence.type !== "unknown" || person.buyIn.type !== "unknown");
}
