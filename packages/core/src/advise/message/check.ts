import type { Severity } from "../../analyze/warning.js";
import type { Deal } from "../../model/deal.js";
import type { Fact } from "./fact.js";
import type { MessageBounds } from "./messageBounds.js";
import type { Quotation } from "./secretFinder.js";
import type { Span } from "./segments.js";
import type { Writing } from "./writing.js";

/** Something to say of a message, as data; the sentence comes from a catalog. */
export interface Remark {
  /** Id of the check that made it. */
  readonly check: string;
  readonly severity: Severity;
  /** What it is about, in UTF-16 units of the text; absent where it is about the whole. */
  readonly span?: Span;
  /** What the sentence needs to be exact. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What every check is told. */
export interface MessageDraft {
  readonly writing: Writing;
  readonly deal: Deal;
  /** To whom it goes. */
  readonly id: string;
  /** What it could speak of, and what it does. */
  readonly facts: readonly Fact[];
  readonly used: ReadonlySet<string>;
  /** Where it quotes what they must not read. */
  readonly secrets: readonly Quotation[];
  readonly bounds: MessageBounds;
  /** Words to avoid, each with what to say instead. */
  readonly jargon: Readonly<Record<string, string>>;
}

/** Looks at a message for one thing. */
export interface MessageCheck {
  readonly id: string;
  /** Languages it knows, such as `"en"`; absent: any. In others it is skipped, and the report says so. */
  readonly languages?: readonly string[];
  /** Whether it has something to say of a message without words. */
  readonly evenIfEmpty?: boolean;
  readonly find: (draft: MessageDraft) => readonly Omit<Remark, "check">[];
}
