import { advocateRung } from "../../analyze/metrics/advocacy.js";
import type { Member } from "../../model/committee.js";
import { signsOfAdvocacy } from "../advocates.js";
import { isAsked } from "../asks.js";
import { assumedEffect } from "../assumedEffect.js";
import { evidenceOf, roleOf } from "../evidence.js";
import { inPerson } from "../inPerson.js";
import { leansOurWay } from "../leansOurWay.js";
import { isUnwilling } from "../refusals.js";
import type { Scene } from "../scene.js";
import { soundChampions } from "../soundChampions.js";
import { buyInOf, isConvinced } from "../standing.js";
import type { StepRule } from "../stepRule.js";
import { areInConflict } from "../ties.js";

/** A sponsor who is for it, or nearly, and has not yet put their standing behind whoever champions it. */
export const winMandate = {
  id: "winMandate",
  move: "raiseInfluence",
  phase: "open",
  proof: { type: "ask", rung: advocateRung },
  families: ["coCreate", "setCriteria"],
  find: (scene) =>
    inPerson(scene).flatMap((sponsor) => {
      const { id } = sponsor;
      const buyIn = buyInOf(id, scene);
      const role = roleOf(id, "executiveSponsor", scene);
      if (role.length === 0 || buyIn === undefined || !canBeAsked(sponsor, scene)) return [];
      const champion = championFor(id, scene);
      if (!champion) return [];
      return [
        {
          about: [id, champion.id],
          because: [...role, ...evidenceOf(id, "buyIn", scene), ...signsOfChampion(champion, scene)],
          params: { buyIn, line: scene.analysis.assumptions.line },
          effects: assumedEffect("winMandate", champion.id, scene),
        },
      ];
    }),
} as const satisfies StepRule;

/** Whether a sponsor leans our way, has not stood up for it yet, and neither was asked just now nor turned us down. */
function canBeAsked(sponsor: Member, scene: Scene): boolean {
  const stands = scene.analysis.advocacy[sponsor.id]!.rung >= advocateRung;
  const wasAsked = isAsked(sponsor, advocateRung, scene) || isUnwilling(sponsor, scene);
  return leansOurWay(sponsor.id, scene) && !stands && !wasAsked;
}

/** The first sound champion who is convinced and on terms with the sponsor; nobody sponsors themselves. */
function championFor(sponsor: string, scene: Scene): Member | undefined {
  return soundChampions(scene).find(
    ({ id }) => id !== sponsor && isConvinced(id, scene) && !areInConflict(sponsor, id, scene)
  );
}

/** JSON Pointers to why someone is taken for a champion: by role, or by what they did. */
function signsOfChampion(member: Member, scene: Scene): readonly string[] {
  if (scene.analysis.advocacy[member.id]!.advocate) return signsOfAdvocacy(member, scene);
  return roleOf(member.id, "champion", scene);
}
