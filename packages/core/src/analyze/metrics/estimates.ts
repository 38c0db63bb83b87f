import { applyEffect } from "../applyEffect.js";
import { estimate, type Estimate } from "../estimate.js";
import { effectsOn, perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { weighReadings } from "../weigh.js";

/** What the evidence supports about one stakeholder. */
export interface Estimates {
  readonly buyIn: Estimate;
  readonly influence: Estimate;
}

/** What the evidence supports, for everyone who counts, as of the day of the analysis. */
export function estimates(given: Given): PerStakeholder<Estimates> {
  const find = given.spare(estimates, ({ id, stakeholder }) => {
    let buyIn = estimate(weighReadings(stakeholder, "buyIn", given), given.assumptions);
    for (const effect of effectsOn(id, given)) buyIn = applyEffect(buyIn, effect, given.assumptions);
    return { buyIn, influence: estimate(weighReadings(stakeholder, "influence", given), given.assumptions) };
  });
  return perStakeholder(given, find);
}
