import { standing } from "../analyze/metrics/advocacy.js";
import type { Member } from "../model/committee.js";
import { pointer } from "../model/pointer.js";
import { asksOf } from "./asks.js";
import type { Scene } from "./scene.js";

/**
 * JSON Pointers to the costly asks that someone has hedged or declined in a row, earliest first: since they last did
 * something that costs as much, or that went as far as anything they had done before.
 */
export function refusalsOf({ id, stakeholder }: Member, { analysis }: Scene): readonly string[] {
  const { refused } = standing(stakeholder, analysis);
  return refused.map((index) => pointer("stakeholders", id, "asks", String(index)));
}

/** Whether someone hedged or declined so many costly asks in a row that they no longer count as willing. */
export function isUnwilling(member: Member, scene: Scene): boolean {
  return refusalsOf(member, scene).length >= scene.analysis.assumptions.refusalsInARow;
}

/** Whether someone is unwilling, or hedged or declined just as many of the last asks of any cost. */
export function isTiredOfAsks(member: Member, scene: Scene): boolean {
  const { refusalsInARow } = scene.analysis.assumptions;
  const answered = asksOf(member, scene).filter(({ outcome }) => outcome !== "open");
  const last = answered.slice(-refusalsInARow);
  return (
    isUnwilling(member, scene) || (last.length === refusalsInARow && last.every(({ outcome }) => outcome !== "done"))
  );
}
