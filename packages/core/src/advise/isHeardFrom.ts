import { countingReadings } from "../analyze/estimate.js";
import type { Member } from "../model/committee.js";
import { asksOf } from "./asks.js";
import type { Scene } from "./scene.js";

/** Whether someone has ever said or done anything themselves, or answered an ask: then somebody has met them. */
export function isHeardFrom(member: Member, scene: Scene): boolean {
  const { buyIn } = scene.analysis.estimates[member.id]!;
  return (
    asksOf(member, scene).some(({ outcome }) => outcome !== "open") ||
    countingReadings(buyIn).some(({ tier }) => tier !== "claim" && tier !== "inference")
  );
}
