import { concernsOf } from "../concerns.js";
import { inPerson } from "../inPerson.js";
import { isOpponent } from "../opposition.js";
import type { StepRule } from "../stepRule.js";

/** What we only suspect holds someone back has to be said by them first. Opponents are heard out instead. */
export const surfaceConcerns = {
  id: "surfaceConcerns",
  move: "raiseBuyIn",
  phase: "open",
  proof: { type: "concern", state: "voiced" },
  families: ["workThroughBarriers", "talkDontDiagnose"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const suspected = concernsOf(member, ["suspected"], scene);
      if (suspected.length === 0 || isOpponent(member, scene)) return [];
      return [
        {
          about: [member.id],
          because: suspected.map(({ path }) => path),
          params: { concerns: suspected.map(({ text }) => text) },
        },
      ];
    }),
} as const satisfies StepRule;
