import { advocateRung } from "../analyze/metrics/advocacy.js";
import type { Member } from "../model/committee.js";
import { pointer } from "../model/pointer.js";
import { evidenceOf, roleOf } from "./evidence.js";
import type { Scene } from "./scene.js";

/**
 * JSON Pointers to why someone is an advocate, or presumed one: what they did at a cost, the role of champion, the
 * evidence of their buy-in. None where they are neither.
 */
export function signsOfAdvocacy({ id, stakeholder }: Member, scene: Scene): readonly string[] {
  const { advocacy, asOf } = scene.analysis;
  const { advocate, presumed } = advocacy[id]!;
  if (!advocate && !presumed) return [];
  const acts: string[] = [];
  stakeholder.asks?.forEach(({ rung, at, outcome }, index) => {
    const isAct = rung >= advocateRung && outcome === "done" && at <= asOf;
    if (isAct) acts.push(pointer("stakeholders", id, "asks", String(index)));
  });
  return [...acts, ...roleOf(id, "champion", scene), ...evidenceOf(id, "buyIn", scene)];
}
