import type { Patch } from "immer";
import type { Deal } from "../model/deal.js";
import { fail, succeed, type Result } from "../result.js";
import { apply, applyPatches } from "./apply.js";
import type { Command } from "./command.js";
import type { EditIssue } from "./issue.js";

/** A command that was carried out, with the way there and back. Plain data: it can be stored and sent. */
export interface Entry {
  readonly command: Command;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** A deal with what can be undone (oldest first) and redone (next first). */
export interface History {
  readonly deal: Deal;
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

/** A deal with nothing to undo yet. */
export function startHistory(deal: Deal): History {
  return { deal, past: [], future: [] };
}

/** Carries a command out and remembers it. What was undone before can then no longer be redone. A command that changes nothing leaves the history as it was. */
export function commit(history: History, command: Command): Result<History, EditIssue> {
  const result = apply(history.deal, command);
  if (!result.ok) return fail(result.issues);
  const { deal, patches, inverse } = result.value;
  if (patches.length === 0) return succeed(history);
  return succeed({ deal, past: [...history.past, { command, patches, inverse }], future: [] });
}

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const entry = history.past.at(-1);
  if (!entry) return history;
  return {
    deal: applyPatches(history.deal, entry.inverse),
    past: history.past.slice(0, -1),
    future: [entry, ...history.future],
  };
}

/** One step forward again; the same history when there is none. */
export function redo(history: History): History {
  const [entry, ...future] = history.future;
  if (!entry) return history;
  return { deal: applyPatches(history.deal, entry.patches), past: [...history.past, entry], future };
}
