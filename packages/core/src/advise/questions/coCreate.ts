import type { FamilyQuestion } from "../question.js";

/** Questions by which someone makes it their own. */
export const coCreateQuestions = [
  { id: "whereBegin" },
  { id: "ownWords" },
  { id: "makeItYours" },
  { id: "clearTheWay", roles: ["economicBuyer", "decisionMaker", "executiveSponsor"] },
  { id: "workOut", roles: ["technicalBuyer", "userBuyer"] },
  { id: "oneChange", stages: ["middle", "late"] },
  { id: "monday", rules: ["ownTheReasons"] },
  { id: "ownNumbers", rules: ["ownTheReasons"] },
  { id: "showThem", rules: ["giveStage", "connectToDecider"] },
  { id: "tenMinutes", rules: ["giveStage", "connectToDecider"] },
  { id: "worthTheirTime", rules: ["introduce"] },
  { id: "fromYou", rules: ["introduce"] },
  { id: "ifAway", rules: ["secondThread"] },
  { id: "whoElse", rules: ["secondThread"] },
  { id: "nextForYou", rules: ["nextRung", "testChampion"] },
  { id: "bringIn", rules: ["nextRung", "testChampion"] },
  { id: "firstAnswer", rules: ["equipAdvocate"] },
  { id: "inHand", rules: ["equipAdvocate"] },
  { id: "yourBacking", rules: ["winMandate"] },
  { id: "bothSign", rules: ["resolveConflict"] },
  { id: "onePage", rules: ["frameForGroup"] },
  { id: "worthMore", rules: ["keepAdvocate"] },
] as const satisfies readonly FamilyQuestion[];
