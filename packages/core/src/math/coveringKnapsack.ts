import { wholeWeights } from "./wholeWeights.js";

/** Things to choose from, by index, and the weight that must come together. */
export interface CoveringKnapsack {
  /** 0 or more; compared to six decimals. */
  readonly weights: readonly number[];
  /** What choosing each costs, 0 or more. */
  readonly costs: readonly number[];
  /** Compared to six decimals, too. */
  readonly need: number;
}

export interface Cover {
  /** Indices, ascending. */
  readonly chosen: readonly number[];
  readonly cost: number;
}

/** A choice among the first so many things: the last one taken, and the choice that it was added to. */
interface Choice {
  readonly weight: number;
  readonly cost: number;
  readonly count: number;
  readonly last: number;
  readonly rest?: Choice;
}

/**
 * The cheapest choice that brings the weight together, and of the cheapest one of fewest things; `null` where all
 * together are too light. Exact: dynamic programming over the choices that no other beats (Nemhauser & Ullmann 1969,
 * “Discrete dynamic programming and capital allocation”). They are never more than there are different sums of weights;
 * with weights and costs of all kinds about a thousand at 100 things.
 * @example
 * coveringKnapsack({ weights: [50, 30, 20], costs: [9, 4, 4], need: 50 }); // { chosen: [1, 2], cost: 8 }
 * coveringKnapsack({ weights: [50], costs: [1], need: 60 }); // null
 */
export function coveringKnapsack({ weights, costs, need }: CoveringKnapsack): Cover | null {
  const [enough, ...whole] = wholeWeights([need, ...weights]);
  let choices: readonly Choice[] = [{ weight: 0, cost: 0, count: 0, last: -1 }];
  whole.forEach((weight, last) => {
    const longer = choices.map((rest) => ({
      // More than enough is worth no more than enough.
      weight: Math.min(enough!, rest.weight + weight),
      cost: rest.cost + costs[last]!,
      count: rest.count + 1,
      last,
      rest,
    }));
    choices = unbeaten([...choices, ...longer]);
  });
  const best = choices.find(({ weight }) => weight >= enough!);
  return best ? { chosen: thingsIn(best), cost: best.cost } : null;
}

/** Choices in the order of their cost, without those that something no dearer outweighs. */
function unbeaten(choices: readonly Choice[]): readonly Choice[] {
  let heaviest = -1;
  return choices
    .toSorted((one, other) => one.cost - other.cost || one.count - other.count || other.weight - one.weight)
    .filter(({ weight }) => {
      if (weight <= heaviest) return false;
      heaviest = weight;
      return true;
    });
}

function thingsIn({ last, rest }: Choice): readonly number[] {
  return rest ? [...thingsIn(rest), last] : [];
}
