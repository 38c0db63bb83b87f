import type { Guard } from "../guards.js";
import type { NextStep } from "../nextStep.js";
import type { Scene } from "../scene.js";
import type { Candidate } from "./candidate.js";

/** Candidates as the guards leave them. */
export function held(candidates: readonly Candidate[], scene: Scene, guards: readonly Guard[]): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    let step: NextStep | undefined = candidate;
    for (const guard of guards) step = step && guard.hold(step, scene);
    return step ? [{ ...candidate, ...step }] : [];
  });
}
