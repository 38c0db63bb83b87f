import type { QuestionId } from "../../advise/questions.js";
import type { QuestionSentence } from "../questionSentence.js";
import { coCreateSentences } from "./questions/coCreate.js";
import { noticeWhatMattersSentences } from "./questions/noticeWhatMatters.js";
import { setCriteriaSentences } from "./questions/setCriteria.js";
import { talkDontDiagnoseSentences } from "./questions/talkDontDiagnose.js";
import { workThroughBarriersSentences } from "./questions/workThroughBarriers.js";

/** Every question of the library as it is asked; one file per family. */
export const questionSentences: Readonly<Record<QuestionId, QuestionSentence>> = {
  ...setCriteriaSentences,
  ...workThroughBarriersSentences,
  ...coCreateSentences,
  ...noticeWhatMattersSentences,
  ...talkDontDiagnoseSentences,
};
