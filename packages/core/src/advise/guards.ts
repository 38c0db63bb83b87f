import { learnBeforePitching } from "./guards/learnBeforePitching.js";
import { neverAroundChampion } from "./guards/neverAroundChampion.js";
import type { NextStep } from "./nextStep.js";
import type { Scene } from "./scene.js";

/** Amends a step until it does no harm, or takes it away; a step that is as it should be comes back as it is. */
export interface Guard {
  readonly id: string;
  readonly hold: (step: NextStep, scene: Scene) => NextStep | undefined;
}

/** Every guard of ours, in the order in which they look at a step. */
export const guards: readonly Guard[] = [neverAroundChampion, learnBeforePitching];
