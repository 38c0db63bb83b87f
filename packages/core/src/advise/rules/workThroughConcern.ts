import { concernsOf } from "../concerns.js";
import { inPerson } from "../inPerson.js";
import { stepId } from "../nextStep.js";
import { isOpponent } from "../opposition.js";
import type { StepRule } from "../stepRule.js";

/** What someone has said holds them back can be worked through with them; with an opponent, once they were heard. */
export const workThroughConcern = {
  id: "workThroughConcern",
  move: "raiseBuyIn",
  phase: "open",
  proof: { type: "concern", state: "workedThrough" },
  families: ["workThroughBarriers", "coCreate"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const about = [member.id];
      const voiced = concernsOf(member, ["voiced"], scene);
      if (voiced.length === 0) return [];
      return [
        {
          about,
          because: voiced.map(({ path }) => path),
          params: { concerns: voiced.map(({ text }) => text) },
          requires: isOpponent(member, scene) ? [stepId("hearOpponent", about)] : [],
        },
      ];
    }),
} as const satisfies StepRule;
