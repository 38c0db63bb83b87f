import { advocateRung } from "../../analyze/metrics/advocacy.js";
import { isAsked } from "../asks.js";
import { costlyAsk } from "../costlyAsk.js";
import { inPerson } from "../inPerson.js";
import { leansOurWay } from "../leansOurWay.js";
import { isOpponent } from "../opposition.js";
import { isTiredOfAsks } from "../refusals.js";
import { buyInOf } from "../standing.js";
import type { StepRule } from "../stepRule.js";
import { signsOfUntestedAdvocacy } from "../untested.js";

/** A champion by role, or someone presumed an advocate, who has not yet done anything that cost them standing. */
export const testChampion = {
  id: "testChampion",
  move: "advocacy",
  phase: "open",
  proof: { type: "ask", rung: advocateRung },
  families: ["coCreate", "workThroughBarriers"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id, stakeholder } = member;
      const signs = signsOfUntestedAdvocacy(member, scene);
      const isWilling = buyInOf(id, scene) === undefined || leansOurWay(id, scene);
      const isBusy = isAsked(member, advocateRung, scene) || isTiredOfAsks(member, scene);
      if (signs.length === 0 || !isWilling || isBusy || isOpponent(member, scene)) return [];
      const { buyIn: mark } = scene.analysis.placements[id]!;
      const ask = costlyAsk(member, scene);
      return [
        {
          about: [id],
          because: signs,
          params: {
            ...ask,
            named: Number(stakeholder.roles?.includes("champion") ?? false),
            ...(mark.type === "claimed" ? { claim: mark.value } : {}),
          },
          proof: { type: "ask", rung: ask.rung } as const,
        },
      ];
    }),
} as const satisfies StepRule;
