import type { Analysis } from "../../analyze/analyze.js";
import { unknownView } from "../../analyze/metrics/settled.js";
import type { Refusal } from "../../analyze/metrics/vote.js";
import { coveringKnapsack } from "../../math/coveringKnapsack.js";
import { needOf, wholeWeights } from "../../math/wholeWeights.js";
import { effortOfLifts, type Lift, type LiftOptions } from "./lift.js";

export interface LeastEffort {
  readonly type: "leastEffort";
  readonly effort: number;
  /** In the order of the committee; empty where a purchase would pass already. */
  readonly lifts: readonly Lift[];
}

/**
 * Whom to move, and how far, so that a purchase would pass for the least effort if everyone voted as their settled view
 * says: deciders to the line, veto holders out of opposition, and to the line whoever else brings the missing weight at
 * the lowest price, which is a covering knapsack and solved exactly. A view that nobody knows starts from 50, as in the
 * forecast. What the move of one does to others is left out.
 * @example
 * const stakeholders = { cfo: { influence: 60, buyIn: 40 }, it: { influence: 40, buyIn: 80 } };
 * const analysis = analyze({ id: "d", name: "D", stakeholders, rule: { quota: 0.6 } }, { asOf: "2026-11-22" });
 * leastEffortToPass(analysis).lifts; // [{ id: "cfo", from: 45, to: 60, effort: 15 }]
 */
export function leastEffortToPass(analysis: Analysis, { perPoint = {} }: LiftOptions = {}): LeastEffort | Refusal {
  const { outcome, rule, weights } = analysis;
  if (outcome.type === "refused") return outcome;
  const { line } = analysis.assumptions;
  const voters = Object.keys(weights).toSorted().map((id) => voterIn(analysis, id, perPoint[id] ?? 1));
  const whole = wholeWeights(voters.map(({ id }) => weights[id]!.weight));
  const isOpen = voters.map(({ from, least }) => Math.max(from, least) < line);
  let missing = needOf(whole, rule.quota);
  whole.forEach((weight, index) => (missing -= isOpen[index] ? 0 : weight));
  const open = [...voters.keys()].filter((index) => isOpen[index]);
  const cover = coveringKnapsack({
    weights: open.map((index) => whole[index]!),
    costs: open.map((index) => voters[index]!.effortTo(line) - voters[index]!.effortTo(voters[index]!.least)),
    need: missing,
  });
  const carriers = new Set(cover!.chosen.map((index) => voters[open[index]!]));
  const lifts = voters.flatMap((voter): Lift[] => {
    const { id, from, isKnown, least, effortTo } = voter;
    const to = carriers.has(voter) ? line : least;
    return from < to ? [{ id, ...(isKnown ? { from } : {}), to, effort: effortTo(to) }] : [];
  });
  return { type: "leastEffort", effort: effortOfLifts(lifts), lifts };
}

/** Where someone stands, and where they have to be in any case. */
function voterIn({ settled, rule, assumptions }: Analysis, id: string, price: number) {
  const known = settled[id]!;
  const isKnown = known.type === "settled";
  const from = isKnown ? known.view : unknownView;
  const isVeto = rule.vetoes?.includes(id);
  const least = rule.deciders?.includes(id) ? assumptions.line : isVeto ? assumptions.opposition : 0;
  return { id, from, isKnown, least, effortTo: (to: number) => Math.max(0, to - from) * price };
}
