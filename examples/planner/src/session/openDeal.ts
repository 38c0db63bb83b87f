import { createStore, type DealStore, type History } from "@buyinmap/core";
import { newId } from "../newId.js";
import type { Library } from "../storage/library.js";
import type { Step } from "../storage/step.js";
import type { StoredDeal } from "../storage/storedDeal.js";
import { currentMe } from "./me.js";
import { signAs } from "./signAs.js";

/** A deal that is open in this tab: what the page edits, tied to what is kept. */
export interface OpenDeal {
  readonly store: DealStore;
  /** The deal with its history as it stands in this tab, to be brought back after another tab deleted it. */
  readonly asStored: () => StoredDeal;
  /** Settles when every change made so far is kept. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** Things of which the person at this tab should hear. */
export type TabNews = "overtaken" | "gone" | "back";

/**
 * Opens a deal. Each change shows at once and is written at once; the writing repeats it on the newest version, so that
 * two tabs that change the same deal both get their way. When another tab has written, this one takes over the result.
 */
export async function openDeal(
  library: Library,
  id: string,
  tell: (news: TabNews) => void,
): Promise<OpenDeal | undefined> {
  const stored = await library.read(id);
  if (!stored) return undefined;

  const inner = createStore(stored);
  let revision = stored.revision;
  let latest = stored.revision;
  let changedAt = stored.changedAt;
  let past = stored.past.map((entry) => entry.id);
  let future = stored.future.map((entry) => entry.id);
  let waiting = 0;
  let closed = false;
  let queue: Promise<void> = Promise.resolve();

  const stopListening = inner.subscribe((_, move) => {
    if (move.type === "replaced") return;
    if (move.type === "dispatched") return write({ type: "commit", entryId: noteNew(), command: move.command });
    if (move.type === "undone") return write({ type: "undo", entryId: noteUndone() });
    return write({ type: "redo", entryId: noteRedone() });
  });

  const watching = library.revision(id).subscribe((seen) => {
    if (closed) return;
    if (seen === undefined) return tell("gone");
    tell("back");
    latest = seen;
    if (waiting === 0 && latest !== revision) void takeOver();
  });

  function noteNew(): string {
    const entryId = newId("");
    past = [...past, entryId];
    future = [];
    return entryId;
  }

  function noteUndone(): string {
    const entryId = past.at(-1) ?? "";
    past = past.slice(0, -1);
    future = [entryId, ...future];
    return entryId;
  }

  function noteRedone(): string {
    const entryId = future[0] ?? "";
    future = future.slice(1);
    past = [...past, entryId];
    return entryId;
  }

  function write(step: Step): void {
    waiting += 1;
    queue = queue.then(async () => {
      const outcome = await library.step(id, step);
      waiting -= 1;
      if (outcome.type === "gone") return tell("gone");
      if (outcome.type === "overtaken") tell("overtaken");
      const ours = outcome.type === "kept" && outcome.revision === revision + 1;
      if (ours) revision = outcome.revision;
      latest = Math.max(latest, outcome.revision);
      if (waiting === 0 && (outcome.type === "overtaken" || latest !== revision)) await takeOver();
    });
  }

  async function takeOver(): Promise<void> {
    const newest = await library.read(id);
    if (!newest || closed || waiting > 0) return;
    revision = newest.revision;
    latest = newest.revision;
    changedAt = newest.changedAt;
    past = newest.past.map((entry) => entry.id);
    future = newest.future.map((entry) => entry.id);
    inner.replace(newest satisfies History);
  }

  const store: DealStore = {
    ...inner,
    dispatch: (command) => inner.dispatch(signAs(inner.get().deal, currentMe(), command)),
  };

  return {
    store,
    asStored() {
      const history = inner.get();
      const named = (ids: readonly string[], entries: History["past"]) =>
        entries.map((entry, index) => ({ ...entry, id: ids.at(index - entries.length) ?? newId("") }));
      return {
        id,
        revision: revision + 1,
        changedAt,
        deal: history.deal,
        past: named(past, history.past),
        future: named(future, history.future),
      };
    },
    settled: () => queue,
    close() {
      closed = true;
      stopListening();
      watching.unsubscribe();
    },
  };
}
