import type { Analysis } from "@buyinmap/core";

/** What a step of buy-in from one person is worth. */
export interface LeverageRow {
  readonly id: string;
  /** Percentage points of P(buy), rounded to one decimal; may be negative. */
  readonly points: number;
}

/** People whose points count, most first, and how many others change next to nothing (under 0.1 points either way). */
export function rankLeverage({ leverage }: Pick<Analysis, "leverage">): { readonly rows: readonly LeverageRow[]; readonly others: number } {
  const all = Object.entries(leverage).map(([id, share]) => ({ id, points: Math.round(share * 1000) / 10 }));
  const rows = all
    .filter(({ points }) => points !== 0)
    .toSorted((one, other) => other.points - one.points || (one.id < other.id ? -1 : 1));
  return { rows, others: all.length - rows.length };
}
