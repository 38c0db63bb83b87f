import type { Ask } from "@buyinmap/core";

/** The rungs of the ask ladder, cheapest first. */
export const rungs: readonly Ask["rung"][] = [1, 2, 3, 4];

/** What came of each rung: done if it ever was, else what came of it last; nothing where it was never asked. */
export function describeLadder(asks: readonly Ask[]): { readonly [Rung in Ask["rung"]]?: Ask["outcome"] } {
  const ladder: { [Rung in Ask["rung"]]?: Ask["outcome"] } = {};
  for (const { rung, outcome } of asks.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))) {
    if (ladder[rung] !== "done") ladder[rung] = outcome;
  }
  return ladder;
}
