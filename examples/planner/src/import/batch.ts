import {
  acceptImport,
  apply,
  inferInfluence,
  planImport,
  type Command,
  type Day,
  type Deal,
  type ImportPlan,
  type Offer,
} from "@buyinmap/core";
import type { Me } from "../session/me.js";
import { sellerIdOf } from "../session/signAs.js";
import type { KnownDeal, Shelf } from "../storage/shelf.js";
import type { Choices, DealChoice } from "./preview.js";
import { matcher } from "./summarizeRead.js";

/** The part of a shelf that an import needs: the database's own, or the page's when that is in memory only. */
export type Target = Pick<Shelf, "read" | "put" | "step" | "known">;

/** What was read and is waiting to be accepted. */
export interface Batch {
  readonly deals: readonly Deal[];
  /** The deals on the shelf when it was read. */
  readonly known: readonly KnownDeal[];
  readonly target: Target;
  /** The day of the import, for what the files do not date. */
  readonly importedOn: Day;
  /** Who signs what the files do not. */
  readonly me: Me | undefined;
}

/** What is to be done with a deal: what the person chose, else an update of the deal that it seems to be, else new. */
export function choiceReader({ deals, known }: Batch, choices: Choices): (index: number) => DealChoice {
  const match = matcher(known);
  return (index) => {
    const chosen = choices.deals[index];
    if (chosen) return chosen;
    const found = match(deals[index]!);
    return found ? { type: "update", id: found.id, without: [] } : { type: "new" };
  };
}

/** A deal as it would be after the import, and the commands that lead a kept one there. */
export interface Outcome {
  readonly deal: Deal;
  readonly commands: readonly Command[];
}

/** Nothing comes of a deal that is left out, or whose kept counterpart is gone. */
export async function outcomeOf(batch: Batch, index: number, choice: DealChoice): Promise<Outcome | undefined> {
  if (choice.type === "skip") return undefined;
  const incoming = batch.deals[index]!;
  if (choice.type === "new")
    return { deal: choice.name === undefined ? incoming : { ...incoming, name: choice.name }, commands: [] };
  const planned = await planUpdate(batch, index, choice.id);
  if (!planned) return undefined;
  const without = new Set(choice.without);
  const command = acceptImport(planned.plan, ({ key }) => !without.has(key));
  const updated = apply(planned.existing, command);
  return updated.ok ? { deal: updated.value.deal, commands: [command] } : undefined;
}

/** Compares an incoming deal with the kept one of this id, as that is now. */
export async function planUpdate(
  { deals, target, importedOn, me }: Batch,
  index: number,
  id: string,
): Promise<{ readonly existing: Deal; readonly plan: ImportPlan } | undefined> {
  const existing = (await target.read(id))?.deal;
  if (!existing) return undefined;
  const signature = { at: importedOn, ...(me ? { by: sellerIdOf(existing, me) } : {}) };
  return { existing, plan: planImport(existing, deals[index]!, signature) };
}

/** What could be inferred in a deal once it is imported. */
export function offersIn(deal: Deal, { importedOn }: Batch): readonly Offer[] {
  return inferInfluence(deal, { at: importedOn });
}

/** The key by which an offer is turned down. */
export function offerKey(index: number, id: string): string {
  return `${index}/${id}`;
}
