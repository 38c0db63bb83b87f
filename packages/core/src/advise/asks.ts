import type { Ask } from "../model/ask.js";
import type { Member } from "../model/committee.js";
import { daysBetween } from "../model/daysBetween.js";
import { pointer } from "../model/pointer.js";
import type { Scene } from "./scene.js";

/** An ask, and the JSON Pointer to where it stands. */
export interface KnownAsk extends Ask {
  readonly path: string;
}

/** What was asked of someone up to the day of the analysis, earliest first. */
export function asksOf({ id, stakeholder: { asks = [] } }: Member, { analysis: { asOf } }: Scene): readonly KnownAsk[] {
  return asks
    .map((ask, index) => ({ ...ask, path: pointer("stakeholders", id, "asks", String(index)) }))
    .filter(({ at }) => at <= asOf)
    .toSorted((one, other) => Number(one.at > other.at) - Number(one.at < other.at));
}

/** Whether an ask of this rung or above is still open, and not for so long that silence has answered it. */
export function isAsked(member: Member, from: Ask["rung"], scene: Scene): boolean {
  const { asOf, assumptions } = scene.analysis;
  return asksOf(member, scene).some(
    ({ rung, at, outcome }) => outcome === "open" && rung >= from && daysBetween(at, asOf) < assumptions.silentAfter,
  );
}
