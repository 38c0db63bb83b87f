/** A network given by who sways whom: a share of `to`'s view follows `from`, by index. */
export interface Sway {
  readonly from: number;
  readonly to: number;
  /** 0..1; what reaches one person sums to less than 1. */
  readonly strength: number;
}

/** Change below which views count as settled, in the units of the views. */
const settledWithin = 1e-13;
/** Shares of at most 0.9 settle to that within 290 rounds; more is a bug. */
const rounds = 2000;

/**
 * Where views settle when everyone keeps the share of their own first view that no one sways:
 * z = (I − S)⁻¹ (I − Λ) x, the Friedkin–Johnsen equilibrium, by iteration, whose error shrinks by the greatest sum of
 * strengths each round. For networks of any size; with sums below 1 the outcome is always unique.
 * @example
 * settleViews([{ from: 0, to: 1, strength: 0.5 }], [60, 20]).map(Math.round); // [60, 40]
 */
export function settleViews(sways: readonly Sway[], views: readonly number[]): readonly number[] {
  const own = ownShares(sways, views);
  const kept = views.map((view, person) => view * own[person]!);
  const settled = iterate(kept, sways);
  let [low, high] = [Infinity, -Infinity];
  for (const view of views) [low, high] = [Math.min(low, view), Math.max(high, view)];
  return settled.map((view) => Math.min(high, Math.max(low, view)));
}

/**
 * How much of a weighted sum of settled views comes from each person's own first view: ωᵀV. With one weight of 1 it is
 * that person's row; with the committee's weights it is everyone's social power. The shares sum to the weights' sum.
 * @example
 * creditViews([{ from: 0, to: 1, strength: 0.5 }], [0, 1]).map((share) => share.toFixed(2)); // ["0.50", "0.50"]
 */
export function creditViews(sways: readonly Sway[], weights: readonly number[]): readonly number[] {
  const own = ownShares(sways, weights);
  const credits = sways.map(({ from, to, strength }) => ({ from: to, to: from, strength }));
  const carried = iterate(weights, credits);
  return carried.map((share, person) => share * own[person]!);
}

function iterate(start: readonly number[], sways: readonly Sway[]): readonly number[] {
  let now = Float64Array.from(start);
  let next = new Float64Array(start.length);
  for (let round = 0; round < rounds; round += 1) {
    next.set(start);
    for (const { from, to, strength } of sways) next[to]! += strength * now[from]!;
    let change = 0;
    for (let index = 0; index < next.length; index += 1)
      change = Math.max(change, Math.abs(next[index]! - now[index]!));
    [now, next] = [next, now];
    if (change < settledWithin) break;
  }
  return [...now];
}

function ownShares(sways: readonly Sway[], people: readonly unknown[]): readonly number[] {
  const own = people.map(() => 1);
  for (const { to, strength } of sways) own[to]! -= strength;
  return own;
}
