/** What can be bought in any amount up to a limit, by index, and the gain that must come together. */
export interface FractionalKnapsack {
  /** What one unit of each brings; those that bring nothing are never bought. */
  readonly gains: readonly number[];
  /** What one unit of each costs, 0 or more. */
  readonly costs: readonly number[];
  /** Units of each that can be had, 0 or more. */
  readonly limits: readonly number[];
  readonly need: number;
}

export interface Purchase {
  /** Units of each, by index. */
  readonly amounts: readonly number[];
  readonly cost: number;
}

/**
 * The cheapest way to a gain when everything can be bought in parts: whatever brings most for its cost first, and of
 * the last only what is still missing (Dantzig 1957, “Discrete-variable extremum problems”). `null` where all of it
 * together brings too little. Of things that bring the same for their cost the first is bought first.
 * @example
 * const shop = { gains: [1, 3], costs: [1, 2], limits: [10, 10] };
 * fractionalKnapsack({ ...shop, need: 33 }); // { amounts: [3, 10], cost: 23 }
 * fractionalKnapsack({ ...shop, need: 41 }); // null
 */
export function fractionalKnapsack({ gains, costs, limits, need }: FractionalKnapsack): Purchase | null {
  const amounts = gains.map(() => 0);
  const best = gains
    .map((_, index) => index)
    .filter((index) => gains[index]! > 0)
    .toSorted((one, other) => costs[one]! * gains[other]! - costs[other]! * gains[one]!);
  let missing = Math.max(0, need);
  let cost = 0;
  for (const index of best) {
    const amount = Math.min(limits[index]!, missing / gains[index]!);
    amounts[index] = amount;
    missing = amount < limits[index]! ? 0 : missing - amount * gains[index]!;
    cost += amount * costs[index]!;
  }
  // What is missing by rounding alone is not missing.
  return missing <= 1e-9 * Math.max(1, need) ? { amounts, cost } : null;
}
