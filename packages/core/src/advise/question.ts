import type { Role } from "../model/role.js";
import type { Stage } from "./stageOf.js";
import type { QuestionFamily } from "./stepRule.js";

/** A question to ask a buyer; its sentence stands in a catalog under the same id. */
export interface Question {
  readonly id: string;
  readonly family: QuestionFamily;
  /** Roles it is made for; absent: anyone. */
  readonly roles?: readonly Role[];
  /** Stages of a deal it is made for; absent: any. */
  readonly stages?: readonly Stage[];
  /** Rules it is made for, by id; absent: every rule that asks questions of its family. */
  readonly rules?: readonly string[];
}

/** A question as its family lists it. */
export type FamilyQuestion = Omit<Question, "family">;
