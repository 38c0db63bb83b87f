/** Opinions to bring together, by index. */
export interface OpinionsAtCost {
  readonly opinions: readonly number[];
  /** What it costs to move each by one point, 0 or more. */
  readonly costs: readonly number[];
  /** How much each counts, 0 or more; 1 for all where left out. */
  readonly weights?: readonly number[];
  /** Distance from the consensus that is still agreement, 0 or more; 0 where left out. */
  readonly tolerance?: number;
}

export interface Consensus {
  readonly opinion: number;
  /** Σ weight · cost · distance, distances within the tolerance not counted. */
  readonly cost: number;
}

/**
 * The opinion at which a group can be brought together at least cost (Ben-Arieh & Easton 2007, “Multi-criteria group
 * consensus under linear cost opinion elasticity”): the weighted median with weights `weight · cost`; with a tolerance,
 * the best of the points where someone's tolerance ends. It lies among the opinions; where several cost the least, it
 * is the lowest of those points. `null` without opinions.
 * @example
 * const group = { opinions: [0.5, 1, 2.5, 3, 6], costs: [1, 4, 3, 5, 2], weights: [6, 3, 4, 1, 2] };
 * leastCostConsensus(group); // { opinion: 2.5, cost: 46.5 }
 * leastCostConsensus({ ...group, tolerance: 0.8 }).opinion; // 1.8
 */
export function leastCostConsensus(group: OpinionsAtCost): Consensus | null {
  const { opinions, tolerance = 0 } = group;
  const low = Math.min(...opinions);
  const high = Math.max(...opinions);
  const ends = opinions.flatMap((opinion) => [Math.max(low, opinion - tolerance), Math.min(high, opinion + tolerance)]);
  let best: Consensus | null = null;
  // The cost is convex and bends only where a tolerance ends, so one of the bends is cheapest.
  for (const opinion of ends.toSorted((one, other) => one - other)) {
    const cost = costAt(opinion, group);
    if (!best || cost < best.cost) best = { opinion, cost };
  }
  return best;
}

function costAt(opinion: number, { opinions, costs, weights, tolerance = 0 }: OpinionsAtCost): number {
  let cost = 0;
  opinions.forEach((other, index) => {
    const distance = Math.max(0, Math.abs(other - opinion) - tolerance);
    cost += (weights?.[index] ?? 1) * costs[index]! * distance;
  });
  return cost;
}
