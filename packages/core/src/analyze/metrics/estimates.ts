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
  const { before } = given;
  return perStakeholder(given, ({ id, stakeholder }) => {
    if (before?.stakeholders[id] === stakeholder) return before.estimates[id]!;
    return {
      buyIn: effectsOn(id, given).reduce(
        (known, effect) => applyEffect(known, effect, given.assumptions),
        estimate(weighReadings(stakeholder, "buyIn", given), given.assumptions),
      ),
      influence: estimate(weighReadings(stakeholder, "influence", given), given.assumptions),
    };
  });
}
