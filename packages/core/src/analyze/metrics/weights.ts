import { sum } from "../../math/sum.js";
import type { Member } from "../../model/committee.js";
import type { Effect } from "../../model/step.js";
import { effectsOn, perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { placements, scoreOf } from "./placements.js";

/** What someone's voice weighs in the decision: influence × salience, with where the influence comes from. */
export interface Weight {
  /** 0..100. */
  readonly weight: number;
  /** 0..100. */
  readonly influence: number;
  /** How much this decision matters to them, 0..1; 1 when nobody said. */
  readonly salience: number;
  readonly from: "stated" | "estimated" | "assumed";
}

/**
 * Everyone's weight: by the influence of their mark, which is the latest claim as stated, else the mean of the estimate;
 * without either by the assumed influence (50), which is flagged.
 */
export function weights(given: Given): PerStakeholder<Weight> {
  const placed = given.once(placements);
  return perStakeholder(given, ({ id, stakeholder: { salience = 1 } }) => {
    const mark = placed[id]!.influence;
    const known = scoreOf(mark);
    const influence = raised(known ?? given.assumptions.assumedInfluence, effectsOn(id, given));
    const from = mark.type === "claimed" ? "stated" : known === undefined ? "assumed" : "estimated";
    return { weight: influence * salience, influence, salience, from };
  });
}

/** What several people weigh together. */
export function weightOf(members: readonly Member[], given: Given): number {
  const weighed = given.once(weights);
  return sum(members.map(({ id }) => weighed[id]!.weight));
}

function raised(influence: number, effects: readonly Effect[]): number {
  let value = influence;
  for (const effect of effects) value = Math.min(100, Math.max(0, value + (effect.influence ?? 0)));
  return value;
}
