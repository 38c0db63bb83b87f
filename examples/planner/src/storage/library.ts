import { newId } from "../newId.js";
import { openDatabase } from "./database.js";
import { dexieShelf } from "./dexieShelf.js";
import { memoryShelf, type MemoryShelf, type Unkept } from "./memoryShelf.js";
import type { Shelf } from "./shelf.js";
import { storageFailure, type StorageFailure } from "./storageFailure.js";
import type { StoredDeal } from "./storedDeal.js";
import type { Watch } from "./watch.js";

/** Where changes go at the moment: into the browser's database, or into memory because that cannot take them. */
export type Keeping = { readonly type: "database" } | { readonly type: "memory"; readonly because: StorageFailure };

/** The shelf that the planner works with: the database while it can be written, and memory on top of it when not. */
export interface Library extends Shelf {
  /** The name under which a worker finds the same database; none where only this page can reach it. */
  readonly databaseName: string | undefined;
  readonly keeping: () => Keeping;
  readonly onKeeping: (listener: () => void) => () => void;
  /** What would be lost if the page were closed now. */
  readonly unkept: () => readonly StoredDeal[];
  /** Goes over to memory, as when a worker met the failure. */
  readonly giveUp: (because: StorageFailure) => void;
  /** Tries to write what is in memory only; whether it is kept now. */
  readonly retry: () => Promise<boolean>;
  readonly close: () => void;
}

/** An answer to an open request can stay away for good in some private modes; the planner must not wait for it. */
const patience = 5_000;

/** Opens the shelf in the browser's database of this name, or in one of another factory, such as a storage bucket's. */
export function openLibrary(databaseName: string, factory?: IDBFactory): Library {
  const database = openDatabase(databaseName, factory);
  const kept = dexieShelf(database);
  const listeners = new Set<() => void>();
  let memory: MemoryShelf | undefined;
  let closed = false;
  let keeping: Keeping = { type: "database" };

  const opened = open().then((isOpen) => {
    if (!isOpen) giveUp("refused");
  });

  /** Whether the database could be opened. One that could not is closed, so that nobody waits for it any longer. */
  async function open(): Promise<boolean> {
    try {
      await withPatience(database.open());
      return true;
    } catch {
      database.close();
      return false;
    }
  }

  function giveUp(because: StorageFailure): void {
    if (memory || closed) return;
    memory = memoryShelf(database.isOpen() ? kept : undefined);
    change({ type: "memory", because });
  }

  function change(next: Keeping): void {
    keeping = next;
    for (const listener of listeners) listener();
  }

  async function attempt<Value>(work: (shelf: Shelf) => Promise<Value>): Promise<Value> {
    await opened;
    if (memory) return work(memory);
    try {
      return await work(kept);
    } catch (error) {
      const failure = storageFailure(error);
      if (!failure) throw error;
      giveUp(failure);
      // Once the library is closed nobody waits for an answer any more.
      return memory ? work(memory) : new Promise<never>(() => {});
    }
  }

  /** Follows the shelf that is in use, whichever that is. */
  function follow<Value>(of: (shelf: Shelf) => Watch<Value>): Watch<Value> {
    return {
      subscribe(see) {
        let inner: { readonly unsubscribe: () => void } | undefined;
        let over = false;
        function begin(): void {
          inner?.unsubscribe();
          inner = of(memory ?? kept).subscribe(see, (error) => giveUp(storageFailure(error) ?? "refused"));
        }
        void opened.then(() => {
          if (!over) begin();
        });
        const listener = () => {
          if (inner) begin();
        };
        listeners.add(listener);
        return {
          unsubscribe() {
            over = true;
            inner?.unsubscribe();
            listeners.delete(listener);
          },
        };
      },
    };
  }

  return {
    databaseName: factory ? undefined : databaseName,
    keeping: () => keeping,
    onKeeping(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unkept: () => [...(memory?.unkept().values() ?? [])].flatMap(({ deal }) => deal ?? []),
    giveUp,
    async retry() {
      if (!memory) return true;
      try {
        if (!database.isOpen() && !(await open())) return false;
        for (const [id, unkept] of memory.unkept()) await writeBack(kept, id, unkept);
      } catch (error) {
        if (storageFailure(error)) return false;
        throw error;
      }
      memory = undefined;
      change({ type: "database" });
      return true;
    },
    close() {
      closed = true;
      database.close();
    },
    summaries: (query) => follow((shelf) => shelf.summaries(query)),
    revision: (id) => follow((shelf) => shelf.revision(id)),
    read: (id) => attempt((shelf) => shelf.read(id)),
    step: (id, step) => attempt((shelf) => shelf.step(id, step)),
    put: (deals) => attempt((shelf) => shelf.put(deals)),
    remove: (id) => attempt((shelf) => shelf.remove(id)),
    claimFirstStart: () => attempt((shelf) => shelf.claimFirstStart()),
    known: () => attempt((shelf) => shelf.known()),
  };
}

/** A deal that another tab has changed meanwhile is kept as a second one, so that neither version is lost. */
async function writeBack(shelf: Shelf, id: string, { deal, base }: Unkept): Promise<void> {
  const revision = (await shelf.read(id))?.revision;
  if (!deal) {
    if (revision === base) await shelf.remove(id);
    return;
  }
  if (revision === base) return shelf.put([deal]);
  const copyId = newId(deal.deal.name);
  const copy = { ...deal.deal, id: copyId, name: `${deal.deal.name} (changed here)` };
  return shelf.put([{ ...deal, id: copyId, deal: copy }]);
}

async function withPatience<Value>(promise: PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException("The database does not answer.", "TimeoutError")), patience);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
