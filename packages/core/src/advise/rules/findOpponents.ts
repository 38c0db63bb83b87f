import { countingReadings } from "../../analyze/estimate.js";
import type { Member } from "../../model/committee.js";
import { pointer } from "../../model/pointer.js";
import { isOpponent } from "../opposition.js";
import type { Scene } from "../scene.js";
import { soundChampions } from "../soundChampions.js";
import { buyInOf, isBelowLine } from "../standing.js";
import type { StepRule } from "../stepRule.js";

/**
 * Of all of whom something is known nobody doubts: then those who do have not been found. An estimate that only little
 * or old evidence holds below the line is no doubt.
 */
export const findOpponents = {
  id: "findOpponents",
  move: "reach",
  phase: "open",
  proof: { type: "person" },
  families: ["workThroughBarriers", "talkDontDiagnose"],
  find: (scene) => {
    const known = scene.people.filter(({ id }) => buyInOf(id, scene) !== undefined);
    if (known.length === 0 || scene.people.some((member) => isDoubtful(member, scene))) return [];
    const through = soundChampions(scene)
      .slice(0, 1)
      .map(({ id }) => id);
    const because = known.map(({ id }) => pointer("stakeholders", id));
    return [{ about: [], because, params: { known: known.length }, through }];
  },
} as const satisfies StepRule;

/** Whether someone is against it, prefers something else, or is below the line because something speaks for that. */
function isDoubtful(member: Member, scene: Scene): boolean {
  const { id, stakeholder } = member;
  const { estimates, assumptions } = scene.analysis;
  const isSeenBelow =
    isBelowLine(id, scene) && countingReadings(estimates[id]!.buyIn).some(({ value }) => value < assumptions.line);
  const prefersOther = stakeholder.prefers !== undefined && stakeholder.prefers.option !== "us";
  return isSeenBelow || prefersOther || isOpponent(member, scene);
}
