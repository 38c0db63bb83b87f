import type { Analysis } from "../../analyze/analyze.js";
import { meanOf } from "../../analyze/estimate.js";
import { unknownView } from "../../analyze/metrics/settled.js";
import type { Refusal } from "../../analyze/metrics/vote.js";
import { fractionalKnapsack } from "../../math/fractionalKnapsack.js";
import { effortOfLifts, type Lift, type LiftOptions } from "./lift.js";

export interface RaiseOptions extends LiftOptions {
  /** The committee position to reach, 0..100; default: the line. */
  readonly to?: number;
}

/** The cheapest way to a committee position. */
export type Raise =
  | {
      readonly type: "raise";
      readonly effort: number;
      /** Whose own conviction to raise, first where a point brings most for its effort. */
      readonly lifts: readonly Lift[];
    }
  /** Not even with everyone at the highest that a view is raised to. */
  | { readonly type: "outOfReach" };

/** Highest view that a raised one may reach: short of certainty. */
const highest = 99;

/**
 * Where one more point of someone's own conviction counts most for the committee's position, through all whom they
 * sway: the position is linear in everyone's conviction, by their social power, so raising first where a point brings
 * most for its effort is the cheapest way (a fractional knapsack). Someone of whom nothing is known starts from 50.
 * @example
 * const stakeholders = { cfo: { influence: 75, buyIn: 50 }, it: { influence: 25, buyIn: 50 } };
 * const analysis = analyze({ id: "d", name: "D", stakeholders }, { asOf: "2026-11-22" });
 * raiseWhereItCounts(analysis, { to: 56 }).lifts; // [{ id: "cfo", from: 50, to: 58, effort: 8 }]
 */
export function raiseWhereItCounts(
  analysis: Analysis,
  { to: goal, perPoint = {} }: RaiseOptions = {},
): Raise | Refusal {
  const { outcome, estimates, socialPower, assumptions } = analysis;
  if (outcome.type === "refused") return outcome;
  const ids = Object.keys(socialPower).toSorted();
  const first = ids.map((id) => meanOf(estimates[id]!.buyIn));
  const gains = ids.map((id) => socialPower[id]!);
  const costs = ids.map((id) => perPoint[id] ?? 1);
  const limits = first.map((view = unknownView) => Math.max(0, highest - view));
  const bought = fractionalKnapsack({ gains, costs, limits, need: (goal ?? assumptions.line) - outcome.position });
  if (!bought) return { type: "outOfReach" };
  const best = [...ids.keys()]
    .filter((index) => bought.amounts[index]! > 0)
    .toSorted((one, other) => gains[other]! / costs[other]! - gains[one]! / costs[one]!);
  const lifts = best.map((index): Lift => {
    const points = bought.amounts[index]!;
    const from = first[index];
    const to = (from ?? unknownView) + points;
    return { id: ids[index]!, ...(from === undefined ? {} : { from }), to, effort: points * costs[index]! };
  });
  return { type: "raise", effort: effortOfLifts(lifts), lifts };
}
