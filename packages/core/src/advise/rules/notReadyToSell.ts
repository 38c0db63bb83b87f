import { signsOfResearch } from "../signsOfResearch.js";
import type { StepRule } from "../stepRule.js";

/** Too little is known to say anything that matters to them: learn first, then pitch. */
export const notReadyToSell = {
  id: "notReadyToSell",
  move: "knowledge",
  phase: "open",
  first: true,
  proof: { type: "finding", topics: [] },
  families: ["talkDontDiagnose", "noticeWhatMatters"],
  find: (scene) => {
    const { known, missing } = scene.analysis.research;
    const needed = scene.assumptions.researchToSell;
    if (known.length >= needed) return [];
    return [
      {
        about: [],
        because: signsOfResearch(scene),
        params: { missing, known: known.length, needed },
        proof: { type: "finding", topics: missing } as const,
      },
    ];
  },
} as const satisfies StepRule;
