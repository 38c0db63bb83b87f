import { pointer } from "../../model/pointer.js";
import { inPerson } from "../inPerson.js";
import { isOpponent } from "../opposition.js";
import type { StepRule } from "../stepRule.js";

/** Reasons that only we have voiced carry nobody. Whoever has stood up for it has their own, noted or not. */
export const ownTheReasons = {
  id: "ownTheReasons",
  move: "raiseBuyIn",
  phase: "open",
  proof: { type: "reason" },
  families: ["coCreate", "noticeWhatMatters"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id, stakeholder } = member;
      const { advocacy, asOf } = scene.analysis;
      const known = (stakeholder.reasons ?? [])
        .map((reason, index) => ({ ...reason, path: pointer("stakeholders", id, "reasons", String(index)) }))
        .filter(({ at = asOf }) => at <= asOf);
      const isOurs = known.length > 0 && known.every(({ voicedBy }) => voicedBy === "seller");
      if (!isOurs || advocacy[id]!.advocate || isOpponent(member, scene)) return [];
      const because = known.map(({ path }) => path);
      return [{ about: [id], because, params: { reasons: known.map(({ text }) => text) } }];
    }),
} as const satisfies StepRule;
