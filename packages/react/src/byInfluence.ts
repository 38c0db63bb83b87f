import type { Person } from "./people.js";

/** Greatest influence first; unknown influence last; then by id. */
export function byInfluence(a: Person, b: Person): number {
  const difference = influenceOf(b) - influenceOf(a);
  return difference || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const known = new WeakMap<readonly Person[], readonly Person[]>();

/** People by influence, put in order once for as long as the list stays the same. */
export function rankPeople(people: readonly Person[]): readonly Person[] {
  const ranked = known.get(people) ?? people.toSorted(byInfluence);
  known.set(people, ranked);
  return ranked;
}

function influenceOf({ influence }: Person): number {
  return influence.type === "unknown" ? -1 : influence.value;
}
