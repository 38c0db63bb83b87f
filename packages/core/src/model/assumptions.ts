import type { Tier } from "./reading.js";
import type { KnownRole } from "./role.js";

/** Every default that the arithmetic uses. Override any of them per call; they are printed with each analysis. */
export interface Assumptions {
  /** Buy-in at which someone says yes, 0..100. */
  readonly line: number;
  /** Buy-in below which someone speaks against, 0..100. */
  readonly opposition: number;
  /** Claimed buy-in from which someone with no ask on record is presumed an advocate, 0..100. */
  readonly presumedAdvocate: number;
  /** Influence from which someone counts as highly influential, 0..100. */
  readonly highInfluence: number;
  /** Days after which a reading weighs half. */
  readonly halfLife: number;
  /** What a fresh reading of each tier weighs, in observations. */
  readonly mass: Readonly<Record<Tier, number>>;
  /** Share of the estimate left out on each side of its interval: 0.1 gives the 10..90 % interval. */
  readonly tail: number;
  /** Mass from which confidence is medium. */
  readonly mediumConfidence: number;
  /** Mass from which confidence is high, if the buyer has spoken or acted. */
  readonly highConfidence: number;
  /** Influence that a person weighs with when nothing at all is known of it, 0..100. */
  readonly assumedInfluence: number;
  /** Strength of a tie that states none, 0..1. */
  readonly assumedStrength: number;
  /** Greatest share of a person's view that others may hold together, 0..1; stronger ties are scaled down to it. */
  readonly mostSwayed: number;
  /** Correlation of the members' views in a vote, in [0, 1). */
  readonly correlation: number;
  /** Points of buy-in by which leverage is measured. */
  readonly leverageStep: number;
  /** How much a decision must matter to someone, 0..1, for them to count as interested. */
  readonly highSalience: number;
  /** Days without a word from the champion after which they count as silent. */
  readonly silentAfter: number;
  /** Days after which a position without newer evidence is due for review. */
  readonly reviewInterval: number;
  /** Hedged or declined costly asks in a row after which someone no longer counts as willing. */
  readonly refusalsInARow: number;
  /** Roles that a committee is expected to fill: whoever pays, examines, buys and signs. */
  readonly expectedRoles: readonly KnownRole[];
  /** Roles that decide, for maps whose rule names no decider. */
  readonly decidingRoles: readonly KnownRole[];
}

/**
 * The defaults. Tier masses and the half-life are ours: chosen so that claims alone never support more than 75 and a
 * costly act outweighs four of them. The days and roles of the warnings are rules of thumb of the trade.
 */
export const assumptions: Assumptions = {
  line: 60,
  opposition: 25,
  presumedAdvocate: 80,
  highInfluence: 50,
  halfLife: 60,
  mass: { inference: 0.5, claim: 2, statement: 2, act: 4, costlyAct: 8 },
  tail: 0.1,
  mediumConfidence: 2,
  highConfidence: 6,
  assumedInfluence: 50,
  assumedStrength: 0.2,
  mostSwayed: 0.9,
  correlation: 0.2,
  leverageStep: 10,
  highSalience: 0.5,
  silentAfter: 30,
  reviewInterval: 60,
  refusalsInARow: 2,
  expectedRoles: ["economicBuyer", "technicalBuyer", "procurement", "legalAndCompliance"],
  decidingRoles: ["economicBuyer", "decisionMaker"],
};
