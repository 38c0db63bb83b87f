import { roleOf } from "../evidence.js";
import { inPerson } from "../inPerson.js";
import { isUnwilling, refusalsOf } from "../refusals.js";
import type { StepRule } from "../stepRule.js";

/** A champion by role who hedged or declined costly asks in a row is a coach: they help us, and risk nothing for it. */
export const lowerChampion = {
  id: "lowerChampion",
  move: "advocacy",
  phase: "open",
  proof: { type: "role" },
  families: ["talkDontDiagnose", "workThroughBarriers"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const role = roleOf(member.id, "champion", scene);
      if (role.length === 0 || !isUnwilling(member, scene)) return [];
      const refused = refusalsOf(member, scene);
      return [{ about: [member.id], because: [...role, ...refused], params: { refused: refused.length } }];
    }),
} as const satisfies StepRule;
