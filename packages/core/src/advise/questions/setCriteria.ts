import type { FamilyQuestion } from "../question.js";

/** Questions by which someone finds what they will judge by. */
export const setCriteriaQuestions = [
  { id: "howChoose" },
  { id: "mustHaves" },
  { id: "onlyTwo" },
  { id: "moneyTest", roles: ["economicBuyer", "decisionMaker"] },
  { id: "goalTest", roles: ["executiveSponsor"] },
  { id: "fitTest", roles: ["technicalBuyer"] },
  { id: "dayTest", roles: ["userBuyer"] },
  { id: "termsTest", roles: ["procurement"] },
  { id: "signTest", roles: ["legalAndCompliance"] },
  { id: "lastTime", stages: ["early"] },
  { id: "openPoints", stages: ["late"] },
  { id: "standBehind", rules: ["winMandate"] },
  { id: "agreedAlready", rules: ["resolveConflict"] },
  { id: "holdsForAll", rules: ["frameForGroup"] },
  { id: "beforeYes", rules: ["unknownVetoFirst"] },
  { id: "theirCheck", rules: ["meetSeat"] },
] as const satisfies readonly FamilyQuestion[];
