import type { Patch } from "immer";
import type { Deal } from "../model/deal.js";
import { fail, succeed, type Result } from "../result.js";
import type { Command } from "./command.js";
import { commit, redo, startHistory, undo, type History } from "./history.js";
import type { EditIssue } from "./issue.js";

/** What moved the store from one history to the next. */
export type Move =
  | { readonly type: "dispatched"; readonly command: Command; readonly patches: readonly Patch[] }
  | { readonly type: "undone" | "redone"; readonly patches: readonly Patch[] }
  | { readonly type: "replaced" };

/**
 * The one object that changes: it holds a history and tells its listeners of each move. Made for
 * `useSyncExternalStore`: two commands in one tick both land, because each is applied to what is there then.
 */
export interface DealStore {
  /** The history now; the same object until the next move. */
  readonly get: () => History;
  /** Calls the listener after each move; the function that comes back ends that. */
  readonly subscribe: (listener: (history: History, move: Move) => void) => () => void;
  readonly dispatch: (command: Command) => Result<Deal, EditIssue>;
  /** Whether there was something to undo. */
  readonly undo: () => boolean;
  /** Whether there was something to redo. */
  readonly redo: () => boolean;
  /** Puts another history in place, as when another tab has written. */
  readonly replace: (history: History) => void;
}

/** A store that starts with a deal or with a history kept from before. */
export function createStore(start: Deal | History): DealStore {
  let history: History = "past" in start ? start : startHistory(start);
  const listeners = new Set<(history: History, move: Move) => void>();

  function go(next: History, move: Move): boolean {
    if (next === history) return false;
    history = next;
    for (const listener of listeners) listener(history, move);
    return true;
  }

  return {
    get: () => history,
    subscribe(listener) {
      const own: typeof listener = (...news) => listener(...news);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    dispatch(command) {
      const result = commit(history, command);
      if (!result.ok) return fail(result.issues);
      go(result.value, { type: "dispatched", command, patches: result.value.past.at(-1)?.patches ?? [] });
      return succeed(history.deal);
    },
    undo: () => go(undo(history), { type: "undone", patches: history.past.at(-1)?.inverse ?? [] }),
    redo: () => go(redo(history), { type: "redone", patches: history.future[0]?.patches ?? [] }),
    replace(next) {
      go(next, { type: "replaced" });
    },
  };
}
