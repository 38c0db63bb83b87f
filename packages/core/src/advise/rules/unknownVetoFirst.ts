import { isSeat } from "../../model/isSeat.js";
import { pointer } from "../../model/pointer.js";
import { signsOfDeciding, signsOfVeto } from "../deciders.js";
import { stepId } from "../nextStep.js";
import { seatParams } from "../seatParams.js";
import { buyInOf } from "../standing.js";
import type { StepRule } from "../stepRule.js";

/** Someone whose no ends it, or without whose yes nothing happens, and of whose own view nothing is known. */
export const unknownVetoFirst = {
  id: "unknownVetoFirst",
  move: "knowledge",
  phase: "open",
  first: true,
  proof: { type: "reading", of: "buyIn", tier: "statement" },
  families: ["talkDontDiagnose", "setCriteria"],
  find: (scene) =>
    scene.people.flatMap((member) => {
      const { id, stakeholder } = member;
      const decides = signsOfDeciding(member, scene);
      const rights = decides.length > 0 ? decides : signsOfVeto(member, scene);
      if (rights.length === 0 || buyInOf(id, scene) !== undefined) return [];
      const about = [id];
      const isEmpty = isSeat(stakeholder);
      return [
        {
          about,
          because: [...rights, pointer("stakeholders", id)],
          params: { right: decides.length > 0 ? "decider" : "veto", ...(isEmpty ? seatParams(stakeholder) : {}) },
          requires: isEmpty ? [stepId("meetSeat", about)] : [],
        },
      ];
    }),
} as const satisfies StepRule;
