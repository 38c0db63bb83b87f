import { concernsOf } from "../concerns.js";
import { inPerson } from "../inPerson.js";
import { signsOfOpposition } from "../opposition.js";
import { buyInOf } from "../standing.js";
import type { StepRule } from "../stepRule.js";

/** Someone who speaks against it is asked and listened to, before anything is answered. */
export const hearOpponent = {
  id: "hearOpponent",
  move: "raiseBuyIn",
  phase: "open",
  proof: { type: "reading", of: "buyIn", tier: "statement" },
  families: ["talkDontDiagnose", "noticeWhatMatters"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id } = member;
      const signs = signsOfOpposition(member, scene);
      if (signs.length === 0) return [];
      const { placements, assumptions } = scene.analysis;
      const concerns = concernsOf(member, ["suspected", "voiced"], scene);
      const known = buyInOf(id, scene);
      const { buyIn: mark } = placements[id]!;
      return [
        {
          about: [id],
          because: [...signs, ...concerns.map(({ path }) => path)],
          params: {
            opposition: assumptions.opposition,
            concerns: concerns.map(({ text }) => text),
            ...(known === undefined ? {} : { buyIn: known }),
            ...(mark.type === "claimed" ? { claim: mark.value } : {}),
          },
        },
      ];
    }),
} as const satisfies StepRule;
