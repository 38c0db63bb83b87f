import type { FamilyQuestion } from "../question.js";

/** Questions that bring up what stands in the way, and work through it. */
export const workThroughBarriersQuestions = [
  { id: "holdsBack" },
  { id: "keepAsIs" },
  { id: "beRidOf" },
  { id: "ifMistaken", roles: ["economicBuyer", "decisionMaker", "executiveSponsor"] },
  { id: "weakSpot", roles: ["technicalBuyer", "legalAndCompliance"] },
  { id: "giveUp", roles: ["userBuyer"] },
  { id: "triedBefore", stages: ["early"] },
  { id: "lastDoubt", stages: ["late"] },
  { id: "nobodyAsked", rules: ["surfaceConcerns"] },
  { id: "behindIt", rules: ["workThroughConcern"] },
  { id: "settledWhen", rules: ["workThroughConcern"] },
  { id: "smallStep", rules: ["takeRiskAway"] },
  { id: "ifItFails", rules: ["takeRiskAway"] },
  { id: "whoLoses", rules: ["findOpponents"] },
  { id: "lastAgainst", rules: ["findOpponents"] },
  { id: "hardestPoint", rules: ["equipAdvocate"] },
  { id: "yourRisk", rules: ["testChampion"] },
  { id: "gotInTheWay", rules: ["lowerChampion"] },
] as const satisfies readonly FamilyQuestion[];
