import type { Step, StepOutcome } from "./step.js";
import type { StoredDeal } from "./storedDeal.js";
import type { Summary } from "./summary.js";
import type { Watch } from "./watch.js";

/** Where deals are kept. Every method may fail when the place itself does; it then throws what the place threw. */
export interface Shelf {
  /** Rows of the list, last changed first; told again when any tab changes one. */
  readonly summaries: (query: SummaryQuery) => Watch<FoundSummaries>;
  /** The revision of one deal, `undefined` when there is none of that id; told again when any tab changes it. */
  readonly revision: (id: string) => Watch<number | undefined>;
  readonly read: (id: string) => Promise<StoredDeal | undefined>;
  /** Applies a step to the newest version, all or nothing. */
  readonly step: (id: string, step: Step) => Promise<StepOutcome>;
  /** Puts whole deals, new or brought back, histories included. */
  readonly put: (deals: readonly StoredDeal[]) => Promise<void>;
  /** Takes a deal away, and returns it so that it can be brought back. */
  readonly remove: (id: string) => Promise<StoredDeal | undefined>;
  /** Whether this is the first time the planner is opened here; only ever `true` once, in one tab. */
  readonly claimFirstStart: () => Promise<boolean>;
  /** Every deal, as far as an import needs to know it. */
  readonly known: () => Promise<readonly KnownDeal[]>;
}

/** Which rows of the list are wanted: the first so many whose name, account or stage has all these words. */
export interface SummaryQuery {
  readonly words: readonly string[];
  readonly limit: number;
}

export interface FoundSummaries {
  readonly rows: readonly Summary[];
  /** How many there are, those beyond the limit included. */
  readonly total: number;
}

/** What an import recognizes a deal by. */
export type KnownDeal = Pick<Summary, "id" | "name" | "crmKeys" | "nameKeys">;
