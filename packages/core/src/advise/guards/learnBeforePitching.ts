import type { Guard } from "../guards.js";
import { stepId, type NextStep } from "../nextStep.js";

/** Steps in which our case is made, by us or by others, rather than theirs heard. */
const pitches = ["giveStage", "connectToDecider", "winMandate", "testChampion", "equipAdvocate", "frameForGroup"];

/**
 * While too little is known of a deal to sell it, whatever makes our case comes after learning more. What asks and
 * listens is free: it is how one learns.
 */
export const learnBeforePitching: Guard = {
  id: "learnBeforePitching",
  hold(step, { analysis, assumptions }) {
    const learning = stepId("notReadyToSell", []);
    const isReady = analysis.research.known.length >= assumptions.researchToSell;
    if (isReady || !isPitch(step) || step.requires.includes(learning)) return step;
    return { ...step, requires: [...step.requires, learning] };
  },
};

/** On the ask ladder all but the first rung, on which they tell us something, makes our case. */
function isPitch({ rule, proof }: NextStep): boolean {
  return pitches.includes(rule) || (rule === "nextRung" && proof.type === "ask" && proof.rung > 1);
}
