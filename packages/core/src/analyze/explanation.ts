import type { Analysis } from "./analyze.js";

/** Values that a sentence about a number needs: ids of people, days, names of tiers, other numbers. */
export type Params = Readonly<Record<string, string | number>>;

/** Kinds of numbers that an analysis holds. */
export type NumberKind =
  | "reading.mass" | "reading.value" | "reading.age" | "estimate.mean" | "estimate.a" | "estimate.b"
  | "estimate.low" | "estimate.high" | "estimate.sd" | "placement" | "claimGap" | "advocacy.rung"
  | "raters.claims" | "raters.meanClaimGap" | "raters.disagreement" | "raters.alpha" | "reasons.own"
  | "reasons.suspected" | "reasons.voiced" | "reasons.workedThrough" | "research.unsourced" | "settled" | "sway"
  | "weight" | "weight.influence" | "weight.salience" | "socialPower" | "path" | "outcome.buy" | "outcome.reject"
  | "outcome.noDecision" | "outcome.independent.buy" | "outcome.independent.reject" | "outcome.position"
  | "outcome.quotaWeight" | "outcome.totalWeight" | "rule.quota" | "chances.yes" | "chances.no" | "pivots.ifYes"
  | "pivots.ifUndecided" | "pivots.ifNo" | "leverage" | "power.shapleyShubik" | "power.banzhaf"
  | "gaps.support.margin" | "gaps.support.share" | "gaps.support.gap" | "gaps.support.decidersMissing"
  | "gaps.support.vetoesAtRisk" | "gaps.advocacy.share" | "gaps.reach" | "gaps.buyIn"
  | "gaps.target" | "gaps.targetRung" | "assumption.mass" | "assumption";

/** Kinds of inputs that only explanations hold. */
export type InputKind =
  | "prior" | "claim" | "otherEvidence" | "effect.mean" | "effect.mass" | "effect.influence" | "unknownView"
  | "heardBy" | "sharedView" | "observations" | "buyThen" | "follows" | "needed" | "target";

/** Why a number is what it is. */
export interface Explanation {
  /** What kind of number it is; the words for it are found by this. */
  readonly id: NumberKind | InputKind;
  /** Where it stands in the analysis; absent for what is only an input. */
  readonly path?: string;
  readonly value: number;
  readonly params: Params;
  /** What made it, the most important first where that can be said. */
  readonly parts: readonly Explanation[];
}

/** A part that is itself a number of the analysis, by its path, or an input with its value. */
export type Part =
  | { readonly of: string; readonly params?: Params }
  | { readonly id: InputKind; readonly value: number; readonly params?: Params; readonly parts?: readonly Part[] };

/** What a path has in its open places. */
export interface Found {
  readonly id: string;
  readonly axis: "influence" | "buyIn";
  readonly name: string;
  readonly index: number;
}

/** Explains one kind of number. */
export interface Explainer {
  readonly id: NumberKind;
  /**
   * Where such numbers stand: names joined by dots, with `{id}` for whatever a person or a seller is called, `{axis}`,
   * `{name}` for a name out of letters, and `{index}`.
   */
  readonly path: string;
  readonly parts?: (analysis: Analysis, found: Found) => readonly Part[];
  readonly params?: (analysis: Analysis, found: Found) => Params;
}
