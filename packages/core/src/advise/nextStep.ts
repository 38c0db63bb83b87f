import type { Concern } from "../model/conviction.js";
import type { Dimension, Tier } from "../model/reading.js";
import type { ResearchTopic } from "../model/researchTopics.js";
import type { Effect } from "../model/step.js";

/** What a step is for. */
export const moves = ["raiseBuyIn", "raiseInfluence", "advocacy", "reach", "knowledge", "group", "after"] as const;
export type Move = (typeof moves)[number];

/** What to record when a step has worked. */
export type Proof =
  | { readonly type: "reading"; readonly of: Dimension; readonly tier: Tier }
  | { readonly type: "ask"; readonly rung: 1 | 2 | 3 | 4 }
  | { readonly type: "concern"; readonly state: Concern["state"] }
  | { readonly type: "reason" }
  | { readonly type: "criterion" }
  | { readonly type: "finding"; readonly topics: readonly ResearchTopic[] }
  | { readonly type: "contact" }
  | { readonly type: "person" }
  | { readonly type: "role" }
  | { readonly type: "note" };

/** What the sentences of a step need to be exact: texts, ids and numbers out of the deal. */
export type StepParams = Readonly<Record<string, string | number | readonly string[]>>;

/** What a step is expected to do to the forecast; absent where there is none. */
export interface Expected {
  /** P(buy) and P(no decision) with the effects of this step alone. */
  readonly buy: number;
  readonly noDecision: number;
  /** The same minus what they are now. */
  readonly buyChange: number;
  readonly noDecisionChange: number;
}

/** A concrete move that a team can make, as data; its sentences come from a catalog. */
export interface NextStep {
  /** Made of the rule and those it is about; the same advice has the same id. */
  readonly id: string;
  /** Id of the rule that found it. */
  readonly rule: string;
  readonly move: Move;
  /** The person, the pair or the group, by id; empty where it is about the deal as a whole. */
  readonly about: readonly string[];
  /** Stakeholders through whom to go, the nearest to us first; empty where the way is direct. */
  readonly through: readonly string[];
  /** Seller who is nearest to those it is about, by id. */
  readonly by?: string;
  /** JSON Pointers into the deal: the facts it rests on. Never empty. */
  readonly because: readonly string[];
  readonly params: StepParams;
  /** Ids of questions to ask, best first. */
  readonly questions: readonly string[];
  /** What is expected to change, by assumption. */
  readonly effects: readonly Effect[];
  /** Hours of the team, by assumption. */
  readonly effort: number;
  /** Ids of steps to take before this one. */
  readonly requires: readonly string[];
  readonly proof: Proof;
  /** Whether it comes before everything that is not marked so: without it the rest stands on sand. */
  readonly first: boolean;
  readonly expected?: Expected;
  /**
   * What hangs on those it is about, 0..1: the greatest difference in P(buy) between a yes and a no; the mean over all
   * where it names nobody.
   */
  readonly stake: number;
  /** By which it is ranked: expected gain in P(buy), or what there is to learn, per hour. */
  readonly worth: number;
}

/**
 * The id of a step: its rule, and those it is about.
 * @example
 * stepId("hearOpponent", ["it"]); // "hearOpponent:it"
 */
export function stepId(rule: string, about: readonly string[]): string {
  return `${rule}:${about.map(encodeURIComponent).join("+")}`;
}
