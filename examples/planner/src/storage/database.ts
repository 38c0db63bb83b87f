import { Dexie, type EntityTable, type Table } from "dexie";
import type { Deal } from "@buyinmap/core";
import type { KeptEntry } from "./storedDeal.js";
import type { Summary } from "./summary.js";

/** A deal without its history. Entries up to `cursor` are done, those after it undone. */
export interface DealRow {
  readonly id: string;
  readonly revision: number;
  readonly changedAt: number;
  readonly cursor: number;
  readonly deal: Deal;
}

/** One history entry; `place` counts the changes of its deal. */
export interface EntryRow extends KeptEntry {
  readonly dealId: string;
  readonly place: number;
}

interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** The planner's tables: a change writes one deal, one entry and one list row, however long the history is. */
export type Database = Dexie & {
  readonly deals: EntityTable<DealRow, "id">;
  readonly entries: Table<EntryRow, [string, number]>;
  readonly summaries: EntityTable<Summary, "id">;
  readonly settings: EntityTable<Setting, "key">;
};

/** The database of this name; opened on first use, in a page or a worker. */
export function openDatabase(name: string, factory?: IDBFactory): Database {
  const place = factory ? { indexedDB: factory, IDBKeyRange } : {};
  const database = new Dexie(name, { chromeTransactionDurability: "relaxed", ...place });
  database.version(1).stores({
    deals: "id",
    entries: "[dealId+place]",
    summaries: "id, changedAt",
    settings: "key",
  });
  return database as Database;
}
