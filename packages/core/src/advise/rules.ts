import { completeResearch } from "./rules/completeResearch.js";
import { connectToDecider } from "./rules/connectToDecider.js";
import { equipAdvocate } from "./rules/equipAdvocate.js";
import { findOpponents } from "./rules/findOpponents.js";
import { frameForGroup } from "./rules/frameForGroup.js";
import { giveStage } from "./rules/giveStage.js";
import { hearOpponent } from "./rules/hearOpponent.js";
import { introduce } from "./rules/introduce.js";
import { keepAdvocate } from "./rules/keepAdvocate.js";
import { lowerChampion } from "./rules/lowerChampion.js";
import { meetSeat } from "./rules/meetSeat.js";
import { nextRung } from "./rules/nextRung.js";
import { notReadyToSell } from "./rules/notReadyToSell.js";
import { ownTheReasons } from "./rules/ownTheReasons.js";
import { postMortem } from "./rules/postMortem.js";
import { reconcileRaters } from "./rules/reconcileRaters.js";
import { resolveConflict } from "./rules/resolveConflict.js";
import { secondThread } from "./rules/secondThread.js";
import { setCriteria } from "./rules/setCriteria.js";
import { surfaceConcerns } from "./rules/surfaceConcerns.js";
import { takeRiskAway } from "./rules/takeRiskAway.js";
import { testChampion } from "./rules/testChampion.js";
import { unknownVetoFirst } from "./rules/unknownVetoFirst.js";
import { verifyClaim } from "./rules/verifyClaim.js";
import { winMandate } from "./rules/winMandate.js";
import { workThroughConcern } from "./rules/workThroughConcern.js";
import type { StepRule } from "./stepRule.js";

/** Every rule of ours; a host passes a longer or a shorter list. */
export const stepRules = [
  surfaceConcerns,
  workThroughConcern,
  ownTheReasons,
  setCriteria,
  takeRiskAway,
  hearOpponent,
  giveStage,
  connectToDecider,
  winMandate,
  nextRung,
  testChampion,
  equipAdvocate,
  lowerChampion,
  introduce,
  meetSeat,
  findOpponents,
  secondThread,
  verifyClaim,
  completeResearch,
  reconcileRaters,
  unknownVetoFirst,
  notReadyToSell,
  resolveConflict,
  frameForGroup,
  keepAdvocate,
  postMortem,
] as const satisfies readonly StepRule[];
export type StepRuleId = (typeof stepRules)[number]["id"];
