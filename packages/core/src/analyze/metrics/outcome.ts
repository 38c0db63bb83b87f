import { decide, factorsFor, profilesOf } from "../../math/ballot.js";
import { sum } from "../../math/sum.js";
import type { Given } from "../given.js";
import { settledViews } from "./settled.js";
import { rule } from "./rule.js";
import { vote, type Refusal } from "./vote.js";
import { weightOf, weights } from "./weights.js";

/** What the committee would decide, as probabilities that sum to 1, or why that cannot be said. */
export type Outcome =
  | Refusal
  | {
      readonly type: "forecast";
      readonly buy: number;
      readonly noDecision: number;
      readonly reject: number;
      /** The same if everyone decided on their own. */
      readonly independent: { readonly buy: number; readonly reject: number };
      /** Weighted mean of the settled views, 0..100. */
      readonly position: number;
      /** Weight that a decision needs, and all there is. */
      readonly quotaWeight: number;
      readonly totalWeight: number;
    };

/** The forecast under the committee's own rule. No decision is an outcome of its own, never merged with losing. */
export function outcome(given: Given): Outcome {
  const held = given.once(vote);
  if (held.type === "refused") return held;
  const { buy, reject } = decide(held.ballot, held.factors, held.profiles);
  const apart = factorsFor(0);
  const independent = decide(held.ballot, apart, profilesOf(held.chances, apart));
  const weighed = given.once(weights);
  const views = given.once(settledViews);
  const totalWeight = weightOf(given.committee, given);
  const weightedView = sum(given.committee.map(({ id }, index) => weighed[id]!.weight * views[index]!));
  return {
    type: "forecast",
    buy,
    noDecision: Math.max(0, 1 - buy - reject),
    reject,
    independent,
    position: weightedView / totalWeight,
    quotaWeight: given.once(rule).quota * totalWeight,
    totalWeight,
  };
}
