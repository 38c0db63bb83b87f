import { fail, succeed, type Result } from "../result.js";

/** A two-state game: a proposal passes when the weights of those in favor reach the quota and all whose yes is needed are among them. */
export interface VotingGame {
  /** Whole numbers, 0 or more. */
  readonly weights: readonly number[];
  /** Whole number. */
  readonly quota: number;
  /** Indices of voters without whom nothing passes. */
  readonly required?: readonly number[];
}

export interface VotingPower {
  /** Share of the orders in which people may join, in which this person turns a losing coalition into a winning one. */
  readonly shapleyShubik: number;
  /** Share of all coalitions of the others that this person turns from losing into winning. */
  readonly banzhaf: number;
  /** Number of those coalitions, exact up to 2^53. */
  readonly swings: number;
}

export interface GameIssue {
  readonly code: "notWholeNumbers" | "tooHeavy";
}

/** Largest total weight that is counted through. */
const heaviest = 1_000_000;

/**
 * Each voter's power under the rule, exact, by counting coalitions of the others by size and weight (Brams & Affuso's
 * generating functions). Shapley & Shubik 1954; Banzhaf 1965, the absolute (Penrose) index. Weights must be whole
 * numbers that sum to at most a million.
 * @example
 * votingPower({ weights: [2, 1, 1], quota: 3 }).value.map(({ swings }) => swings); // [3, 1, 1]
 */
export function votingPower(game: VotingGame): Result<readonly VotingPower[], GameIssue> {
  const { weights, quota, required = [] } = game;
  if (![...weights, quota].every((value) => Number.isInteger(value) && value >= 0)) return fail([{ code: "notWholeNumbers" }]);
  let total = 0;
  for (const weight of weights) total += weight;
  if (total > heaviest) return fail([{ code: "tooHeavy" }]);
  return succeed(weights.map((_, voter) => powerOf(voter, { weights, quota, required, total })));
}

interface Game {
  readonly weights: readonly number[];
  readonly quota: number;
  readonly required: readonly number[];
  readonly total: number;
}

/** Those whose yes is needed are in every coalition that counts; the others may or may not be. */
function powerOf(voter: number, { weights, quota, required, total }: Game): VotingPower {
  const needed = required.filter((index) => index !== voter);
  const free = weights.flatMap((weight, index) => (index === voter || required.includes(index) ? [] : [weight]));
  let base = 0;
  for (const index of needed) base += weights[index]!;
  const counts = coalitionCounts(free, total);
  const isRequired = required.includes(voter);
  const own = weights[voter]!;
  let swings = 0;
  let shapleyShubik = 0;
  counts.forEach((byWeight, size) => {
    let swingsOfSize = 0;
    byWeight.forEach((count, weight) => {
      const without = base + weight;
      if (without + own >= quota && (isRequired || without < quota)) swingsOfSize += count;
    });
    swings += swingsOfSize;
    shapleyShubik += swingsOfSize * orderShare(weights.length, size + needed.length);
  });
  return { shapleyShubik, banzhaf: swings / 2 ** (weights.length - 1), swings };
}

/** Number of coalitions by size, then by weight. */
function coalitionCounts(weights: readonly number[], total: number): readonly Float64Array[] {
  const counts = Array.from({ length: weights.length + 1 }, () => new Float64Array(total + 1));
  counts[0]![0] = 1;
  weights.forEach((weight, added) => {
    for (let size = added; size >= 0; size -= 1) {
      const from = counts[size]!;
      const to = counts[size + 1]!;
      for (let sum = total - weight; sum >= 0; sum -= 1) to[sum + weight]! += from[sum]!;
    }
  });
  return counts;
}

/** Share of all orders of n people in which exactly a given set of `before` people comes first: before! (n − 1 − before)! / n!. */
function orderShare(people: number, before: number): number {
  let share = 1 / people;
  for (let k = 1; k <= before; k += 1) share *= k / (people - k);
  return share;
}
