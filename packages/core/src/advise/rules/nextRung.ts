import { advocateRung } from "../../analyze/metrics/advocacy.js";
import type { Ask } from "../../model/ask.js";
import type { Member } from "../../model/committee.js";
import { pointer } from "../../model/pointer.js";
import { asksOf, isAsked } from "../asks.js";
import { assumedEffect } from "../assumedEffect.js";
import { costlyAsk } from "../costlyAsk.js";
import { evidenceOf } from "../evidence.js";
import { inPerson } from "../inPerson.js";
import { leansOurWay } from "../leansOurWay.js";
import { isOpponent } from "../opposition.js";
import { isTiredOfAsks } from "../refusals.js";
import type { Scene } from "../scene.js";
import type { StepRule } from "../stepRule.js";
import { signsOfUntestedAdvocacy } from "../untested.js";

/**
 * Someone convinced, or nearly, can be asked for a little more than they have done: the next rung of the ask ladder.
 * One ask at a time, and none after refusals in a row. Whoever is taken for an advocate without a costly act is tested
 * instead.
 */
export const nextRung = {
  id: "nextRung",
  move: "advocacy",
  phase: "open",
  proof: { type: "ask", rung: 1 },
  families: ["coCreate", "noticeWhatMatters"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id } = member;
      const view = scene.analysis.settled[id]!;
      const ask = askAfter(scene.analysis.advocacy[id]!.rung, member, scene);
      if (!ask || view.type === "unknown" || !isReady(member, scene)) return [];
      const { line, mass } = scene.analysis.assumptions;
      const { rung, ...params } = ask;
      const asked = asksOf(member, scene);
      const signs = [...asked.map(({ path }) => path), ...evidenceOf(id, "buyIn", scene)];
      return [
        {
          about: [id],
          because: signs.length > 0 ? signs : [pointer("stakeholders", id)],
          params: { ...params, rung, standing: scene.analysis.advocacy[id]!.rung, view: view.view, line },
          proof: { type: "ask", rung } as const,
          effects: assumedEffect("nextRung", id, scene).map((effect) => ({
            ...effect,
            mass: rung < advocateRung ? mass.act : mass.costlyAct,
            rung,
          })),
        },
      ];
    }),
} as const satisfies StepRule;

function isReady(member: Member, scene: Scene): boolean {
  return (
    leansOurWay(member.id, scene) &&
    !isOpponent(member, scene) &&
    !isTiredOfAsks(member, scene) &&
    !isAsked(member, 1, scene) &&
    signsOfUntestedAdvocacy(member, scene).length === 0
  );
}

/** What to ask after a rung; nothing after the last. */
function askAfter(
  rung: number,
  member: Member,
  scene: Scene,
): { readonly rung: Ask["rung"]; readonly decider?: string } | undefined {
  switch (rung) {
    case 0:
      return { rung: 1 };
    case 1:
      return { rung: 2 };
    case 2:
      return costlyAsk(member, scene);
    case 3:
      return { rung: 4 };
    default:
      return undefined;
  }
}
