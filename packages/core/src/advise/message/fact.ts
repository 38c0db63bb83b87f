import type { Day } from "../../model/day.js";
import type { ResearchTopic } from "../../model/researchTopics.js";

/**
 * What a fact is, in the order in which facts are worth writing about: their own words first, then what presses on
 * them, what they care about, what moves and what holds back their world, what was found out, how their success is
 * measured, and what they will judge by.
 */
export const factKinds = [
  "reason",
  "concern",
  "pressure",
  "priority",
  "moves",
  "holdsBack",
  "finding",
  "measure",
  "criterion",
] as const;
export type FactKind = (typeof factKinds)[number];

/** Something known that a message to someone may speak of. */
export interface Fact {
  readonly kind: FactKind;
  /** JSON Pointer into the deal. */
  readonly path: string;
  readonly text: string;
  /** Whether it is known of them, or of the deal they are part of. */
  readonly of: "person" | "deal";
  readonly at?: Day;
  /** For findings: what they are about, and where they were learned. */
  readonly topic?: ResearchTopic;
  readonly source?: string;
}
