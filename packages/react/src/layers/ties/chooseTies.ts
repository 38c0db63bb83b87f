import type { NamedTie } from "./placeTies.js";

/** With more ties than these, only those of the people attended to are drawn. */
export const mostTies = 160;

/**
 * The ties that are drawn: all of them, as long as they can be told apart; else those of the people attended to, the
 * strongest first when even they are too many. In the order given.
 */
export function chooseTies(ties: readonly NamedTie[], attended: ReadonlySet<string>): readonly NamedTie[] {
  if (ties.length <= mostTies) return ties;
  const near = ties.filter(({ from, to }) => attended.has(from) || attended.has(to));
  if (near.length <= mostTies) return near;
  const strongest = new Set(near.toSorted((a, b) => strengthOf(b) - strengthOf(a)).slice(0, mostTies));
  return near.filter((tie) => strongest.has(tie));
}

/** A tie without a strength counts as a middling one. */
function strengthOf({ strength = 0.5 }: NamedTie): number {
  return strength;
}
