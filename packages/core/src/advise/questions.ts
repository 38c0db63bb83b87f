import { coCreateQuestions } from "./questions/coCreate.js";
import { noticeWhatMattersQuestions } from "./questions/noticeWhatMatters.js";
import { setCriteriaQuestions } from "./questions/setCriteria.js";
import { talkDontDiagnoseQuestions } from "./questions/talkDontDiagnose.js";
import { workThroughBarriersQuestions } from "./questions/workThroughBarriers.js";
import type { FamilyQuestion, Question } from "./question.js";
import { questionFamilies, type QuestionFamily } from "./stepRule.js";

const byFamily = {
  setCriteria: setCriteriaQuestions,
  workThroughBarriers: workThroughBarriersQuestions,
  coCreate: coCreateQuestions,
  noticeWhatMatters: noticeWhatMattersQuestions,
  talkDontDiagnose: talkDontDiagnoseQuestions,
} satisfies Record<QuestionFamily, readonly FamilyQuestion[]>;

/** The ids of our own questions. */
export type QuestionId = (typeof byFamily)[QuestionFamily][number]["id"];

/** The whole library, family by family; a host passes a longer or a shorter list. */
export const questions: readonly Question[] = questionFamilies.flatMap((family) =>
  byFamily[family].map((question: FamilyQuestion) => ({ ...question, family })),
);
