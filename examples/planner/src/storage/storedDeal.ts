import type { Deal, Entry } from "@buyinmap/core";

/** A history entry with an id of its own, so that two tabs can tell which change they speak of. */
export interface KeptEntry extends Entry {
  readonly id: string;
}

/** A deal as it is kept: with its history, and a revision that grows by one with each change. */
export interface StoredDeal {
  readonly id: string;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly deal: Deal;
  /** What can be undone, oldest first. */
  readonly past: readonly KeptEntry[];
  /** What can be redone, next first. */
  readonly future: readonly KeptEntry[];
}

/** How many changes of a deal can be undone. */
export const historyLimit = 200;

/** A deal that has just arrived, with nothing to undo. */
export function storeAnew(deal: Deal, changedAt: number): StoredDeal {
  return { id: deal.id, revision: 1, changedAt, deal, past: [], future: [] };
}
