import { signsOfResearch } from "../signsOfResearch.js";
import type { StepRule } from "../stepRule.js";

/** Enough is known to sell, and some of the six topics are still missing. Below that the deal is not ready at all. */
export const completeResearch = {
  id: "completeResearch",
  move: "knowledge",
  phase: "open",
  proof: { type: "finding", topics: [] },
  families: ["talkDontDiagnose", "noticeWhatMatters"],
  find: (scene) => {
    const { known, missing } = scene.analysis.research;
    if (missing.length === 0 || known.length < scene.assumptions.researchToSell) return [];
    return [
      {
        about: [],
        because: signsOfResearch(scene),
        params: { missing, known: known.length },
        proof: { type: "finding", topics: missing } as const,
      },
    ];
  },
} as const satisfies StepRule;
