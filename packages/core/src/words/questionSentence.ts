import type { StepParams } from "../advise/nextStep.js";

/** What a question may speak of. */
export interface QuestionParts {
  /** The first of those the step is about. */
  readonly name: string;
  /** The company that is to buy. */
  readonly company: string;
  /** What the step rests on. */
  readonly params: StepParams;
}

/** A question as a seller would ask it, in one breath. */
export type QuestionSentence = (parts: QuestionParts) => string;
