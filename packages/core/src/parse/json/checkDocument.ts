import { dealSchema, type Deal } from "../../model/deal.js";
import { documentSchema } from "../../model/document.js";
import { pointer } from "../../model/pointer.js";
import type { Issue } from "../issue.js";
import { shorten } from "../showFound.js";
import type { RawDocument } from "../upgrade.js";
import { checkReferences } from "./checkReferences.js";
import { checkShape } from "./checkShape.js";
import { nothingFound, unknownKeyWarnings } from "./findings.js";
import { isRecord } from "./isRecord.js";
import { soundParts } from "./soundParts.js";

/** The deals of a document, with everything that is wrong with them. Without issues they are what their type says. */
export interface CheckedDocument {
  readonly deals: readonly Deal[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Checks a document of the present version: shape, references, ids. Unknown keys move into `extra`, in place. */
export function checkDocument(document: RawDocument): CheckedDocument {
  const deals: readonly unknown[] = Array.isArray(document.deals) ? document.deals : [];
  const { format, version } = document;
  const findings = nothingFound();
  const references: Issue[] = [];
  checkShape(documentSchema, { format, version, deals: deals === document.deals ? [] : document.deals }, [], findings);
  for (const [index, deal] of deals.entries()) {
    const before = findings.issues.length;
    checkShape(dealSchema, deal, ["deals", index], findings);
    const sound = findings.issues.length === before ? (deal as Deal) : soundParts(deal);
    if (sound) for (const issue of checkReferences(sound, pointer("deals", String(index)))) references.push(issue);
  }
  return {
    deals: deals as readonly Deal[],
    issues: [...findings.issues, ...references, ...duplicateIds(deals)],
    warnings: [...ignoredKeys(document), ...unknownKeyWarnings(findings)],
  };
}

/** Deals are all that is kept of a document. */
function ignoredKeys(document: RawDocument): readonly Issue[] {
  return Object.keys(document)
    .filter((key) => key === "extra" || !Object.hasOwn(documentSchema.shape, key))
    .map((key) => ({ code: "ignoredKey", place: { path: pointer(key) }, found: shorten(key) }));
}

function duplicateIds(deals: readonly unknown[]): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, deal] of deals.entries()) {
    if (!isRecord(deal) || typeof deal.id !== "string") continue;
    const path = pointer("deals", String(index), "id");
    if (seen.has(deal.id)) issues.push({ code: "duplicateId", place: { path }, found: shorten(deal.id) });
    seen.add(deal.id);
  }
  return issues;
}
