import type { Stakeholder } from "../../model/stakeholder.js";
import { meanOf } from "../estimate.js";
import { axes, perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { estimates, type Estimates } from "./estimates.js";

/** What one stakeholder lacks, in points; what is unknown is absent. */
export interface StakeholderGap {
  /** From the estimate up to the line; 0 at or above it. */
  readonly buyIn?: number;
  /** Target minus estimate on each axis that has a target, negative beyond it; for advocacy, in rungs. */
  readonly target?: { readonly influence?: number; readonly buyIn?: number; readonly rung?: number };
}

/** What everyone lacks, by the estimate and not by the mark. */
export function stakeholderGaps(given: Given): PerStakeholder<StakeholderGap> {
  const known = given.once(estimates);
  return perStakeholder(given, ({ id, stakeholder }) => {
    const mean = meanOf(known[id]!.buyIn);
    const target = targetGap(stakeholder, known[id]!);
    return {
      ...(mean === undefined ? {} : { buyIn: Math.max(0, given.assumptions.line - mean) }),
      ...(target ? { target } : {}),
    };
  });
}

function targetGap({ target, asks = [] }: Stakeholder, known: Estimates): StakeholderGap["target"] {
  if (!target) return undefined;
  const gap: { influence?: number; buyIn?: number; rung?: number } = {};
  for (const axis of axes) {
    const goal = target[axis];
    const mean = meanOf(known[axis]);
    if (goal !== undefined && mean !== undefined) gap[axis] = goal - mean;
  }
  const done = asks.filter(({ outcome }) => outcome === "done").map(({ rung }) => rung);
  if (target.rung !== undefined) gap.rung = target.rung - Math.max(0, ...done);
  return gap;
}
