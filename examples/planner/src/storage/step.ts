import { commit, redo, undo, type Command, type History } from "@buyinmap/core";
import { historyLimit, type KeptEntry, type StoredDeal } from "./storedDeal.js";

/**
 * One change to a kept deal. Undo and redo name the change they mean: if another tab has changed something since, it is
 * not their turn to be undone.
 */
export type Step =
  | { readonly type: "commit"; readonly entryId: string; readonly command: Command }
  | { readonly type: "undo" | "redo"; readonly entryId: string };

/** What became of a step. `revision` is that of the deal as it is kept now. */
export type StepOutcome =
  | { readonly type: "kept"; readonly revision: number }
  /** The deal has been deleted. */
  | { readonly type: "gone" }
  /** Another tab was first, and the step no longer fits: what it spoke of is not there, or not last, any more. */
  | { readonly type: "overtaken"; readonly revision: number };

/** Applies a step to the newest version of a deal; `undefined` when it no longer fits there. */
export function takeStep(stored: StoredDeal, step: Step, changedAt: number): StoredDeal | undefined {
  const next = nextHistory(stored, step);
  if (!next) return undefined;
  const past = next.past.slice(-historyLimit);
  return { id: stored.id, revision: stored.revision + 1, changedAt, deal: next.deal, past, future: next.future };
}

interface KeptHistory extends History {
  readonly past: readonly KeptEntry[];
  readonly future: readonly KeptEntry[];
}

function nextHistory(stored: StoredDeal, step: Step): KeptHistory | undefined {
  if (step.type === "commit") return committed(stored, step.entryId, step.command);
  const meant = step.type === "undo" ? stored.past.at(-1) : stored.future[0];
  if (meant?.id !== step.entryId) return undefined;
  // Entries are moved between past and future as they are, with their ids.
  return (step.type === "undo" ? undo(stored) : redo(stored)) as KeptHistory;
}

function committed(stored: StoredDeal, entryId: string, command: Command): KeptHistory | undefined {
  const result = commit({ deal: stored.deal, past: [], future: [] }, command);
  if (!result.ok) return undefined;
  const entry = result.value.past[0];
  if (!entry) return stored;
  return { deal: result.value.deal, past: [...stored.past, { ...entry, id: entryId }], future: [] };
}
