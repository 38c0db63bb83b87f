import type { Analysis, NextStep, Outcome } from "@buyinmap/core";
import { percentsOf, type ForOutcomes } from "../outcome/shareOut.js";

/** The three outcomes, now and as a step would leave them. */
export interface BothTimes {
  readonly now: ForOutcomes<number>;
  readonly after: ForOutcomes<number>;
}

/** What a step would do to the forecast. */
export type StepChange =
  | { readonly type: "unknown" }
  | { readonly type: "noEffect" }
  /** It moves someone. `counts` are out of a hundred committees. */
  | ({ readonly type: "moves"; readonly isSmall: boolean; readonly counts: BothTimes } & BothTimes)
  /** It only tells us more of someone: what hangs on the answer, and what mere confirmation would do. */
  | {
      readonly type: "learns";
      readonly hangsOn?: { readonly id: string; readonly ifYes: number; readonly ifNo: number };
      readonly surer?: { readonly now: number; readonly after: number };
    };

/** Shares smaller than this are not worth a sentence. */
const least = 0.005;

/**
 * Tells steps that move someone from those that are for finding out, whose answer matters and not their effect: evidence
 * that only confirms what is believed makes a committee surer, which below the line is no gain.
 */
export function describeChange(step: NextStep, analysis: Analysis): StepChange {
  const { expected, effects, about } = step;
  if (effects.length === 0 && !isToLearn(step)) return { type: "noEffect" };
  if (!moves(step)) {
    const change = expected?.buyChange ?? 0;
    const hangsOn = stakes(about, analysis);
    const surer = expected && Math.abs(change) >= least ? { now: expected.buy - change, after: expected.buy } : undefined;
    return { type: "learns", ...(hangsOn && { hangsOn }), ...(surer && { surer }) };
  }
  if (!expected) return { type: "unknown" };
  const { buy, buyChange, noDecision, noDecisionChange } = expected;
  const after = whole(buy, noDecision);
  const now = whole(buy - buyChange, noDecision - noDecisionChange);
  const counts = { now: percentsOf(now), after: percentsOf(after) };
  const isSmall = counts.now.buy === counts.after.buy && counts.now.noDecision === counts.after.noDecision;
  return { type: "moves", isSmall, now, after, counts };
}

/** What to say of a step at a glance: the points of P(buy) it gains, that it is for finding out, or nothing. */
export function glanceOf(step: NextStep): number | "learns" | undefined {
  if (moves(step)) return step.expected && Math.round(step.expected.buyChange * 1000) / 10;
  return step.effects.length > 0 || isToLearn(step) ? "learns" : undefined;
}

function moves({ effects }: NextStep): boolean {
  return effects.some(({ mean = 0, influence = 0 }) => mean !== 0 || influence !== 0);
}

function isToLearn({ move }: NextStep): boolean {
  return move === "knowledge" || move === "reach" || move === "after";
}

/** Of whom it is about, the one on whose answer most hangs. */
function stakes(about: readonly string[], { pivots, outcome }: Pick<Analysis, "pivots" | "outcome">) {
  if (outcome.type !== "forecast") return undefined;
  return about
    .flatMap((id) => (pivots[id] ? [{ id, ifYes: pivots[id].ifYes, ifNo: pivots[id].ifNo }] : []))
    .filter(({ ifYes, ifNo }) => ifYes - ifNo >= least)
    .toSorted((one, other) => other.ifYes - other.ifNo - (one.ifYes - one.ifNo))[0];
}

function whole(buy: number, noDecision: number): Outcomes {
  return { buy, noDecision, reject: Math.max(0, 1 - buy - noDecision) };
}

type Outcomes = Pick<Extract<Outcome, { type: "forecast" }>, "buy" | "noDecision" | "reject">;
