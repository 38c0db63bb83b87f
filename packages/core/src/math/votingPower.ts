import { gaussLegendre } from "./gaussLegendre.js";
import { reach, thresholdDiagram } from "./thresholdDiagram.js";
import { needOf, wholeWeights } from "./wholeWeights.js";

/** A two-state game: a proposal passes when those in favor reach the quota and all whose yes is needed are among them. */
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
 * Each voter's power under the rule, exact. With everybody in favor with probability p, the chance that voter i turns
 * the result is a polynomial in p: at p = ½ it is the absolute Banzhaf (Penrose 1946, Banzhaf 1965) index, and its
 * integral over p is the Shapley–Shubik (1954) index (Owen 1972), which Gauss–Legendre points integrate without error.
 * @example
 * votingPower({ weights: [2, 1, 1], quota: 0.75 }).map(({ banzhaf }) => banzhaf); // [0.75, 0.25, 0.25]
 */
export function votingPower({ weights, quota, required = [] }: VotingGame): readonly VotingPower[] {
  const whole = wholeWeights(weights);
  let sure = 0;
  for (const voter of required) sure += whole[voter]!;
  const free = whole.map((weight, voter) => (required.includes(voter) ? 0 : weight));
  const diagram = thresholdDiagram(free, needOf(whole, quota) - sure);
  const shapleyShubik = weights.map(() => 0);
  for (const { at, weight } of gaussLegendre(Math.ceil(weights.length / 2))) {
    swingsAt(at).forEach((swing, voter) => (shapleyShubik[voter]! += weight * swing));
  }
  const banzhaf = swingsAt(0.5);
  return weights.map((_, voter) => ({ shapleyShubik: shapleyShubik[voter]!, banzhaf: banzhaf[voter]! }));

  function swingsAt(p: number): readonly number[] {
    const { probability, swings } = reach(diagram, weights.map(() => p));
    const allRequired = p ** required.length;
    return weights.map((_, voter) => {
      if (required.includes(voter)) return p ** (required.length - 1) * probability;
      return allRequired * swings[voter]!;
    });
  }
}
