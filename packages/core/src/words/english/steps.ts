import type { StepSentence } from "../stepSentence.js";
import { advocacySteps } from "./steps/advocacy.js";
import { afterSteps } from "./steps/after.js";
import { groupSteps } from "./steps/group.js";
import { knowledgeSteps } from "./steps/knowledge.js";
import { raiseBuyInSteps } from "./steps/raiseBuyIn.js";
import { raiseInfluenceSteps } from "./steps/raiseInfluence.js";
import { reachSteps } from "./steps/reach.js";

/** What each step says; one file per move. */
export const stepSentences: Readonly<Record<string, StepSentence>> = {
  ...raiseBuyInSteps,
  ...raiseInfluenceSteps,
  ...advocacySteps,
  ...reachSteps,
  ...knowledgeSteps,
  ...groupSteps,
  ...afterSteps,
};
