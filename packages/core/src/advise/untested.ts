import { countingReadings } from "../analyze/estimate.js";
import { advocateRung } from "../analyze/metrics/advocacy.js";
import type { Member } from "../model/committee.js";
import { asksOf } from "./asks.js";
import { evidenceOf, roleOf } from "./evidence.js";
import type { Scene } from "./scene.js";

/**
 * JSON Pointers to why someone is taken for an advocate, by role or by what the team claims, without having done
 * anything that cost them standing. None where they are not, or have.
 */
export function signsOfUntestedAdvocacy(member: Member, scene: Scene): readonly string[] {
  const { id } = member;
  const { advocacy, estimates } = scene.analysis;
  const role = roleOf(id, "champion", scene);
  if (role.length === 0 && !advocacy[id]!.presumed) return [];
  const hasPaid =
    asksOf(member, scene).some(({ rung, outcome }) => rung >= advocateRung && outcome === "done") ||
    countingReadings(estimates[id]!.buyIn).some(({ tier }) => tier === "costlyAct");
  return hasPaid ? [] : [...role, ...evidenceOf(id, "buyIn", scene)];
}
