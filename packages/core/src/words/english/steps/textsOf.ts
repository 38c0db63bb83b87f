import type { StepParams } from "../../../advise/nextStep.js";

/** The texts of a parameter; none where it holds something else. */
export function textsOf(param: StepParams[string] | undefined): readonly string[] {
  return Array.isArray(param) ? param : [];
}
