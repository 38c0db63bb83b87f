import type { FamilyQuestion } from "../question.js";

/** Questions that show what matters to this person, beyond this deal. */
export const noticeWhatMattersQuestions = [
  { id: "topOfList" },
  { id: "judgedBy" },
  { id: "goodWeek" },
  { id: "askedAbove", roles: ["economicBuyer", "decisionMaker", "executiveSponsor"] },
  { id: "eatsTime", roles: ["userBuyer", "technicalBuyer"] },
  { id: "toldTooLate", roles: ["procurement", "legalAndCompliance"] },
  { id: "whyYou", roles: ["champion", "coach", "influencer"] },
  { id: "sinceThen", stages: ["late"] },
  { id: "mattersMost", rules: ["ownTheReasons", "setCriteria"] },
  { id: "notLost", rules: ["hearOpponent"] },
  { id: "pressesMost", rules: ["completeResearch", "notReadyToSell"] },
  { id: "theirMind", rules: ["introduce"] },
  { id: "whoseDay", rules: ["secondThread"] },
  { id: "knownFor", rules: ["giveStage"] },
  { id: "comeToYou", rules: ["connectToDecider"] },
  { id: "leftOut", rules: ["frameForGroup"] },
  { id: "cameOfIt", rules: ["keepAdvocate"] },
  { id: "whereYouWere", rules: ["keepAdvocate"] },
  { id: "neverAsked", rules: ["postMortem"] },
] as const satisfies readonly FamilyQuestion[];
