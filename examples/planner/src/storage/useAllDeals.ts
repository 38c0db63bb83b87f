import { useEffect, useState } from "react";
import type { Deal } from "@buyinmap/core";
import { usePlanner } from "../planner.js";
import type { Library } from "./library.js";
import type { Summary } from "./summary.js";

/** Every deal as it is kept, by name; read again as any tab changes one. `undefined` until all are read. */
export function useAllDeals(): readonly Deal[] | undefined {
  const { library } = usePlanner();
  const [deals, setDeals] = useState<readonly Deal[]>();
  useEffect(() => watchAll(library, setDeals), [library]);
  return deals;
}

/** Reads all deals, and later those that have changed. Returns the way to stop. */
function watchAll(library: Library, see: (deals: readonly Deal[]) => void): () => void {
  const held = new Map<string, { readonly revision: number; readonly deal: Deal }>();
  let turn = 0;

  async function take(rows: readonly Summary[]): Promise<void> {
    turn += 1;
    const own = turn;
    for (const { id, revision } of rows) {
      if (held.get(id)?.revision === revision) continue;
      // One after the other: a shelf may hold thousands.
      // oxlint-disable-next-line no-await-in-loop
      const stored = await library.read(id);
      if (own !== turn) return;
      if (stored) held.set(id, stored);
    }
    see(rows.toSorted(byName).flatMap(({ id }) => held.get(id)?.deal ?? []));
  }

  const watching = library.summaries({ words: [], limit: Infinity }).subscribe(({ rows }) => void take(rows));
  return () => {
    turn += 1;
    watching.unsubscribe();
  };
}

function byName(one: Summary, other: Summary): number {
  return one.name.localeCompare(other.name, "en") || Number(one.id > other.id) - Number(one.id < other.id);
}
