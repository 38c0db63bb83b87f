import type { Member } from "../model/committee.js";
import { evidenceOf, roleOf } from "./evidence.js";
import type { Scene } from "./scene.js";
import { buyInOf, isBelowLine } from "./standing.js";

/**
 * JSON Pointers to why someone is taken to speak against it; none where they are not. The evidence puts them below
 * opposition; or, as the evidence is more cautious than we are, the team does, or notes them as a blocker, and nothing
 * says that they stand at or above the line.
 */
export function signsOfOpposition({ id }: Member, scene: Scene): readonly string[] {
  const { placements, assumptions } = scene.analysis;
  const known = buyInOf(id, scene);
  const { buyIn: mark } = placements[id]!;
  const isFar = known !== undefined && known < assumptions.opposition;
  const isClaimed = mark.type === "claimed" && mark.value < assumptions.opposition && isBelowLine(id, scene);
  const blocks = known === undefined || isBelowLine(id, scene) ? roleOf(id, "blocker", scene) : [];
  return isFar || isClaimed ? [...evidenceOf(id, "buyIn", scene), ...blocks] : blocks;
}

/** Whether someone is taken to speak against it. */
export function isOpponent(member: Member, scene: Scene): boolean {
  return signsOfOpposition(member, scene).length > 0;
}
