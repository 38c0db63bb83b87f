import type { NextStep } from "../advise/nextStep.js";
import type { Speech } from "./speech.js";

/** What to say of a step, to the seller who might take it. */
export interface StepSentence {
  /** A few words for a list. */
  readonly title: (step: NextStep, speech: Speech) => string;
  /** What to do, in one sentence. */
  readonly action: (step: NextStep, speech: Speech) => string;
  /** What it rests on, with the fact itself. */
  readonly why: (step: NextStep, speech: Speech) => string;
}
