import { fejer } from "./fejer.js";
import { sum } from "./sum.js";
import { thresholdFor } from "./threshold.js";
import { reach } from "./thresholdDiagram.js";
import { needOf, wholeWeights } from "./wholeWeights.js";

/**
 * A two-state game: a proposal passes when those in favor reach the quota and all whose yes is needed are among them.
 */
export interface VotingGame {
  /** 0 or more; compared to six decimals. */
  readonly weights: readonly number[];
  /** Share of all weight. */
  readonly quota: number;
  /** Indices of voters without whom nothing passes. */
  readonly required?: readonly number[];
}

export interface VotingPower {
  /** Share of the orders in which people may join, in which this person turns a losing coalition into a winning one. */
  readonly shapleyShubik: number;
  /** Share of all coalitions of the others that this person turns from losing into winning. */
  readonly banzhaf: number;
}

/**
 * Each voter's power under the rule, exact for up to 30 people (beyond, see `thresholdFor`). With everybody in favor
 * with probability p, the chance that voter i turns the result is a polynomial in p: at p = ½ it is the absolute
 * Banzhaf (Penrose 1946, Banzhaf 1965) index, and its integral over p is the Shapley–Shubik (1954) index (Owen 1972),
 * which Fejér's points integrate without error.
 * @example
 * votingPower({ weights: [2, 1, 1], quota: 0.75 }).map(({ banzhaf }) => banzhaf); // [0.75, 0.25, 0.25]
 */
export function votingPower({ weights, quota, required = [] }: VotingGame): readonly VotingPower[] {
  const whole = wholeWeights(weights);
  const sure = sum(required.map((voter) => whole[voter]!));
  const free = whole.map((weight, voter) => (required.includes(voter) ? 0 : weight));
  const threshold = thresholdFor(free, needOf(whole, quota) - sure);
  const points = [...fejer(weights.length), { at: 0.5, weight: 0 }];
  const width = points.length;
  // Everyone in favor with the same probability: one column for each point.
  const chances = Float64Array.from({ length: weights.length * width }, (_, index) => points[index % width]!.at);
  const { probability, swings } = reach(threshold, chances, width);
  return weights.map((_, voter) => {
    const isRequired = required.includes(voter);
    let shapleyShubik = 0;
    let swing = 0;
    points.forEach(({ at, weight }, column) => {
      const allOthers = at ** (required.length - (isRequired ? 1 : 0));
      swing = allOthers * (isRequired ? probability[column]! : swings[voter * width + column]!);
      shapleyShubik += weight * swing;
    });
    return { shapleyShubik, banzhaf: swing };
  });
}
