import type { Deal } from "../../model/deal.js";
import { brokenReferences, type BrokenReference } from "../../model/references.js";
import type { Issue, IssueCode } from "../issue.js";
import { maximumIssues } from "../limits.js";
import { shorten } from "../showFound.js";

const codes = {
  stakeholderId: "unknownStakeholder",
  sellerId: "unknownSeller",
  twoPeople: "selfTie",
  oneTiePerPair: "secondTie",
} as const satisfies Record<BrokenReference["expected"], IssueCode>;

/** Ties, deciders and sellers of a deal that point nowhere, as issues. `base` is the path of the deal. */
export function checkReferences(deal: Deal, base: string): readonly Issue[] {
  return brokenReferences(deal)
    .slice(0, maximumIssues)
    .map(({ path, expected, found }) => {
      return { code: codes[expected], place: { path: base + path }, found: shorten(found) };
    });
}
