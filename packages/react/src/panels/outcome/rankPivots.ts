import type { Analysis } from "@buyinmap/core";

/** P(buy), 0..1, for each of the three things that someone may say. */
export interface PivotRow {
  readonly id: string;
  readonly ifYes: number;
  readonly ifUndecided: number;
  readonly ifNo: number;
}

/** Everyone by what hangs on them: the distance from their yes to their no, greatest first. */
export function rankPivots({ pivots }: Pick<Analysis, "pivots">): readonly PivotRow[] {
  return Object.entries(pivots)
    .map(([id, { ifYes, ifUndecided, ifNo }]) => ({ id, ifYes, ifUndecided, ifNo }))
    .toSorted((one, other) => stake(other) - stake(one) || (one.id < other.id ? -1 : 1));
}

function stake({ ifYes, ifNo }: PivotRow): number {
  return ifYes - ifNo;
}
