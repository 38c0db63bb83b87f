import { factorsFor, forecastVote, profileOf } from "../../math/committeeVote.js";
import { defaultRule } from "../../model/deal.js";
import type { Given } from "../given.js";
import { forecast } from "./forecast.js";
import { settledViews } from "./settled.js";
import type { Refusal } from "./vote.js";
import { weights } from "./weights.js";

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
  const held = given.once(forecast);
  if (held.type === "refused") return held;
  const { buy, reject, noDecision } = held.result;
  const apart = factorsFor(0);
  const alone = forecastVote(held.ballot, apart, held.chances.map((chances) => profileOf(chances, apart)));
  const weighed = given.once(weights);
  const views = given.once(settledViews);
  let totalWeight = 0;
  let weightedView = 0;
  given.committee.forEach(({ id }, index) => {
    totalWeight += weighed[id]!.weight;
    weightedView += weighed[id]!.weight * views[index]!;
  });
  return {
    type: "forecast",
    buy,
    noDecision,
    reject,
    independent: { buy: alone.buy, reject: alone.reject },
    position: weightedView / totalWeight,
    quotaWeight: (given.deal.rule ?? defaultRule).quota * totalWeight,
    totalWeight,
  };
}
