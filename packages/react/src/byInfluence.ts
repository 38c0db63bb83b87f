import type { Person } from "./people.js";

/** Greatest influence first; unknown influence last; then by id. */
export function byInfluence(a: Person, b: Person): number {
  const difference = influenceOf(b) - influenceOf(a);
  return difference || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function influenceOf({ influence }: Person): number {
  return influence.type === "unknown" ? -1 : influence.value;
}
