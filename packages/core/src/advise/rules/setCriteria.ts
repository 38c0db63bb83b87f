import type { Member } from "../../model/committee.js";
import { signsOfDeciding, signsOfVeto } from "../deciders.js";
import { evidenceOf } from "../evidence.js";
import { inPerson } from "../inPerson.js";
import { isOpponent } from "../opposition.js";
import type { Scene } from "../scene.js";
import { buyInOf, isBelowLine } from "../standing.js";
import type { StepRule } from "../stepRule.js";

/** Someone below the line whose voice counts, and of whom nobody knows what they will judge the choice by. */
export const setCriteria = {
  id: "setCriteria",
  move: "raiseBuyIn",
  phase: "open",
  proof: { type: "criterion" },
  families: ["setCriteria", "noticeWhatMatters"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id, stakeholder } = member;
      const say = signsOfSay(member, scene);
      const isOpen = isBelowLine(id, scene) && !isOpponent(member, scene);
      if (!isOpen || say.length === 0 || stakeholder.criteria?.length) return [];
      const { line } = scene.analysis.assumptions;
      return [
        {
          about: [id],
          because: [...evidenceOf(id, "buyIn", scene), ...say],
          params: { buyIn: buyInOf(id, scene)!, line },
        },
      ];
    }),
} as const satisfies StepRule;

/** JSON Pointers to why a voice counts: it decides, can end it, or is known to weigh much. */
function signsOfSay(member: Member, scene: Scene): readonly string[] {
  const byRule = [...signsOfDeciding(member, scene), ...signsOfVeto(member, scene)];
  if (byRule.length > 0) return byRule;
  const { weights, assumptions } = scene.analysis;
  return weights[member.id]!.influence >= assumptions.highInfluence ? evidenceOf(member.id, "influence", scene) : [];
}
