import { now, today } from "../clock.js";
import type { Shelf } from "./shelf.js";
import { takeStep } from "./step.js";
import type { StoredDeal } from "./storedDeal.js";
import { hasWords, summarize, type Summary } from "./summary.js";
import type { Watch } from "./watch.js";

/** What stands in memory only: deals changed here (`undefined` for those deleted), and the revision each began from. */
export interface Unkept {
  readonly deal: StoredDeal | undefined;
  readonly base: number | undefined;
}

/** A shelf in memory, over one that can still be read but no longer written. */
export interface MemoryShelf extends Shelf {
  readonly unkept: () => ReadonlyMap<string, Unkept>;
}

/** Keeps deals until the page is closed, for when the browser cannot. Falls through to what `below` still holds. */
export function memoryShelf(below?: Shelf): MemoryShelf {
  const unkept = new Map<string, Unkept>();
  const listeners = new Set<() => void>();
  let rowsBelow: readonly Summary[] = [];
  /** Before what lies below has answered, nobody can say that a deal is not there. */
  let isReady = below === undefined;
  below?.summaries({ words: [], limit: Infinity }).subscribe(
    (found) => {
      rowsBelow = found.rows;
      isReady = true;
      tell();
    },
    () => {
      isReady = true;
      tell();
    },
  );

  function tell(): void {
    for (const listener of listeners) listener();
  }

  async function readBelow(id: string): Promise<StoredDeal | undefined> {
    return below?.read(id).catch(() => undefined);
  }

  async function read(id: string): Promise<StoredDeal | undefined> {
    const known = unkept.get(id);
    return known ? known.deal : readBelow(id);
  }

  async function keep(id: string, deal: StoredDeal | undefined): Promise<void> {
    const base = unkept.has(id) ? unkept.get(id)!.base : (await readBelow(id))?.revision;
    unkept.set(id, { deal, base });
    tell();
  }

  function rows(): readonly Summary[] {
    const own = [...unkept.values()].flatMap(({ deal }) => (deal ? [summarize(deal, today())] : []));
    const others = rowsBelow.filter(({ id }) => !unkept.has(id));
    return [...own, ...others].toSorted((one, other) => other.changedAt - one.changedAt);
  }

  function watch<Value>(value: () => Value): Watch<Value> {
    return {
      subscribe(see) {
        const listener = () => {
          if (isReady) see(value());
        };
        listeners.add(listener);
        queueMicrotask(listener);
        return { unsubscribe: () => listeners.delete(listener) };
      },
    };
  }

  return {
    unkept: () => unkept,
    summaries: ({ words, limit }) =>
      watch(() => {
        const found = rows().filter((row) => hasWords(row, words));
        return { rows: found.slice(0, limit), total: found.length };
      }),
    revision: (id) => watch(() => rows().find((row) => row.id === id)?.revision),
    read,
    async step(id, step) {
      const stored = await read(id);
      if (!stored) return { type: "gone" };
      const taken = takeStep(stored, step, now());
      if (!taken) return { type: "overtaken", revision: stored.revision };
      await keep(id, taken);
      return { type: "kept", revision: taken.revision };
    },
    async put(deals) {
      for (const deal of deals) await keep(deal.id, deal);
    },
    async remove(id) {
      const stored = await read(id);
      await keep(id, undefined);
      return stored;
    },
    claimFirstStart: async () => rows().length === 0,
    known: async () => rows(),
  };
}
