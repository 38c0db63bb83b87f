import { signsOfAdvocacy } from "../advocates.js";
import { evidenceOf } from "../evidence.js";
import { inPerson } from "../inPerson.js";
import { isConvinced } from "../standing.js";
import type { StepRule } from "../stepRule.js";

/** An advocate, or presumed one, whom nobody listens to: little influence is known of, and nobody is swayed by them. */
export const giveStage = {
  id: "giveStage",
  move: "raiseInfluence",
  phase: "open",
  proof: { type: "reading", of: "influence", tier: "act" },
  families: ["coCreate", "noticeWhatMatters"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id } = member;
      const { weights, sways, advocacy, assumptions } = scene.analysis;
      const signs = signsOfAdvocacy(member, scene);
      const { influence, from } = weights[id]!;
      const isSmall = from !== "assumed" && influence < assumptions.highInfluence;
      const isHeard = sways.some((sway) => sway.from === id);
      if (signs.length === 0 || !isConvinced(id, scene) || !isSmall || isHeard) return [];
      return [
        {
          about: [id],
          because: [...signs, ...evidenceOf(id, "influence", scene)],
          params: { influence, presumed: Number(advocacy[id]!.presumed) },
        },
      ];
    }),
} as const satisfies StepRule;
