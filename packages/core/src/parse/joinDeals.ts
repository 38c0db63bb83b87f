import type { Deal } from "../model/deal.js";
import type { Draft } from "./format.js";
import { json } from "./formats/json.js";
import type { Issue } from "./issue.js";
import { shorten } from "./showFound.js";

/** The deals of several drafts, each under an id of its own. */
export interface JoinedDeals {
  readonly deals: readonly Deal[];
  readonly issues: readonly Issue[];
}

/**
 * Joins the deals that were read from different files. The ids of a CRM export or a table are of our making, so one
 * that is taken gets a number; those in our own documents name a deal, so a second one is an issue (`duplicateId`).
 */
export function joinDeals(drafts: readonly Draft[]): JoinedDeals {
  const deals: Deal[] = [];
  const issues: Issue[] = [];
  const taken = new Set<string>();
  for (const draft of drafts) {
    const [first] = draft.files;
    const before = new Set(taken);
    for (const deal of draft.deals) {
      const id = before.has(deal.id) && first?.format !== json.id ? freeId(taken, deal.id) : deal.id;
      if (before.has(id)) issues.push({ code: "duplicateId", place: { file: first!.file }, found: shorten(id) });
      deals.push(id === deal.id ? deal : { ...deal, id });
      taken.add(id);
    }
  }
  return { deals, issues };
}

function freeId(taken: ReadonlySet<string>, id: string): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
