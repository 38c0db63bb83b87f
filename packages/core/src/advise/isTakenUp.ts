import { daysBetween } from "../model/daysBetween.js";
import type { Step } from "../model/step.js";
import { never } from "../never.js";
import type { NextStep } from "./nextStep.js";
import type { Scene } from "./scene.js";

/**
 * Whether the team has this step in hand already: accepted, done lately, or dropped while it rested on the same facts.
 */
export function isTakenUp(step: NextStep, scene: Scene): boolean {
  return Object.values(scene.deal.steps ?? {}).some((taken) => isSame(step, taken) && stands(step, taken, scene));
}

function isSame({ rule, about }: NextStep, taken: Step): boolean {
  return taken.rule === rule && JSON.stringify(taken.about) === JSON.stringify(about);
}

function stands({ because }: NextStep, { state, doneOn, because: known = [] }: Step, scene: Scene): boolean {
  switch (state) {
    case "accepted":
      return true;
    case "done":
      return doneOn === undefined || daysBetween(doneOn, scene.analysis.asOf) < scene.assumptions.restAfterDone;
    case "dropped":
      return because.every((path) => known.includes(path));
    default:
      return never(state);
  }
}
