import type { FileReport, ImportChange, Issue } from "@buyinmap/core";

/**
 * What the page is shown of an import: small however large the files are, because the deals themselves stay in the
 * worker.
 */
export type Preview =
  | { readonly type: "refused"; readonly issues: IssueList }
  | {
      readonly type: "read";
      readonly files: readonly FileReport[];
      readonly warnings: IssueList;
      /** The first deals; `dealCount` counts all. */
      readonly deals: readonly DealPreview[];
      readonly dealCount: number;
      readonly peopleCount: number;
    };

/** The first issues, and how many there are. */
export interface IssueList {
  readonly total: number;
  readonly shown: readonly Issue[];
}

export interface DealPreview {
  readonly index: number;
  readonly name: string;
  readonly account?: string;
  readonly people: number;
  readonly seats: number;
  /** The first people. */
  readonly names: readonly string[];
  /** A kept deal that this seems to be, and by what. */
  readonly match?: DealMatch;
}

export interface DealMatch {
  readonly id: string;
  readonly name: string;
  readonly by: "crm" | "name" | "id";
}

/** What to do with one deal of an import. `without` holds keys of changes that were unticked. */
export type DealChoice =
  | { readonly type: "new"; readonly name?: string }
  | { readonly type: "update"; readonly id: string; readonly without: readonly string[] }
  | { readonly type: "skip" };

/** A person's decisions. Deals beyond those shown follow their match: updated where there is one, else new. */
export interface Choices {
  readonly deals: Readonly<Record<number, DealChoice>>;
  readonly offers: boolean;
  /** Offers turned down, each as `offerKey`. */
  readonly declined: readonly string[];
}

/** What updating a kept deal would change: the first changes, and how many there are. */
export interface ChangeList {
  readonly total: number;
  readonly shown: readonly Omit<ImportChange, "command">[];
  /** What to call the people that the changes speak of, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** Influence that could be inferred for someone of whom nothing is known yet. */
export interface OfferPreview {
  readonly key: string;
  readonly name: string;
  readonly deal: string;
  readonly value: number;
  readonly because: { readonly type: "role" | "title"; readonly text: string };
}

export interface OfferList {
  readonly total: number;
  readonly shown: readonly OfferPreview[];
}

/** What was written; `stopped` says why the rest was not. */
export interface Accepted {
  readonly created: number;
  readonly updated: number;
  /** Ids of the first deals written. */
  readonly ids: readonly string[];
  readonly stopped?: { readonly because: "full" | "refused"; readonly at: number };
}
