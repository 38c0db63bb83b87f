import type { Analysis } from "../../analyze/analyze.js";
import { leastCostConsensus } from "../../math/leastCostConsensus.js";
import { effortOfLifts, type Lift, type LiftOptions } from "./lift.js";

export interface AgreementOptions extends LiftOptions {
  /** Points of buy-in within which people count as agreed; default 0. */
  readonly tolerance?: number;
}

export interface Agreement {
  /** Buy-in at which the committee could meet, 0..100. */
  readonly buyIn: number;
  readonly effort: number;
  /** Those who would have to move, up or down, in the order of the committee. */
  readonly lifts: readonly Lift[];
}

/**
 * Where the committee could meet for the least effort, whether or not it would buy there: the least-cost consensus of
 * the settled views (Ben-Arieh & Easton 2007). A point takes the more effort the more someone weighs: one for a weight
 * of 100. People of whom nothing is known are left out; nothing where nothing is known of anyone.
 * @example
 * const stakeholders = { cfo: { influence: 60, buyIn: 40 }, it: { influence: 40, buyIn: 80 } };
 * const analysis = analyze({ id: "d", name: "D", stakeholders }, { asOf: "2026-11-22" });
 * cheapestAgreement(analysis); // { buyIn: 45, effort: 8, lifts: [{ id: "it", from: 65, to: 45, effort: 8 }] }
 */
export function cheapestAgreement(
  { settled, weights }: Analysis,
  { perPoint = {}, tolerance = 0 }: AgreementOptions = {},
): Agreement | undefined {
  const known = Object.keys(settled).toSorted().flatMap((id) => {
    const view = settled[id]!;
    return view.type === "settled" ? [{ id, from: view.view, weight: weights[id]!.weight / 100 }] : [];
  });
  const consensus = leastCostConsensus({
    opinions: known.map(({ from }) => from),
    costs: known.map(({ id }) => perPoint[id] ?? 1),
    weights: known.map(({ weight }) => weight),
    tolerance,
  });
  if (!consensus) return undefined;
  const { opinion } = consensus;
  const lifts = known.flatMap(({ id, from, weight }): Lift[] => {
    const to = Math.min(opinion + tolerance, Math.max(opinion - tolerance, from));
    return to === from ? [] : [{ id, from, to, effort: Math.abs(to - from) * weight * (perPoint[id] ?? 1) }];
  });
  return { buyIn: opinion, effort: effortOfLifts(lifts), lifts };
}
