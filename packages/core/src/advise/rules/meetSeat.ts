import { isSeat } from "../../model/isSeat.js";
import { pointer } from "../../model/pointer.js";
import type { Scene } from "../scene.js";
import { seatParams } from "../seatParams.js";
import { soundChampions } from "../soundChampions.js";
import type { Proposal, StepRule } from "../stepRule.js";

/** A seat on the map that is no person yet; and, as one step, the expected roles for which there is not even a seat. */
export const meetSeat = {
  id: "meetSeat",
  move: "reach",
  phase: "open",
  proof: { type: "person" },
  families: ["talkDontDiagnose", "setCriteria"],
  find: (scene) => {
    const seats = scene.people.filter(({ stakeholder }) => isSeat(stakeholder));
    const waiting = seats.map(({ id, stakeholder }) => ({
      about: [id],
      because: [pointer("stakeholders", id)],
      params: seatParams(stakeholder),
    }));
    return [...waiting, ...withoutSeat(scene)];
  },
} as const satisfies StepRule;

/** Those whom nobody has thought of yet; the champion would know them. */
function withoutSeat(scene: Scene): readonly Proposal[] {
  const { people, analysis } = scene;
  const roles = analysis.assumptions.expectedRoles.filter(
    (role) => !people.some(({ stakeholder }) => stakeholder.roles?.includes(role)),
  );
  if (people.length === 0 || roles.length === 0) return [];
  const through = soundChampions(scene)
    .slice(0, 1)
    .map(({ id }) => id);
  return [{ about: [], because: ["/stakeholders"], params: { roles }, through }];
}
