import type { Member } from "../model/committee.js";
import type { Concern } from "../model/conviction.js";
import { pointer } from "../model/pointer.js";
import type { Scene } from "./scene.js";

/** A concern, and the JSON Pointer to where it stands. */
export interface KnownConcern extends Concern {
  readonly path: string;
}

/** What someone's concerns in these states are on the day of the analysis, in the order of the document. */
export function concernsOf(
  { id, stakeholder }: Member,
  states: readonly Concern["state"][],
  { analysis: { asOf } }: Scene
): readonly KnownConcern[] {
  return (stakeholder.concerns ?? [])
    .map((concern, index) => ({ ...concern, path: pointer("stakeholders", id, "concerns", String(index)) }))
    .filter(({ state, at = asOf }) => states.includes(state) && at <= asOf);
}
