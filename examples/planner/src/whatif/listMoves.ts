import { everyone, type Deal, type Dimension, type Stakeholder } from "@buyinmap/core";

/** A score that a trial has changed. */
export interface Moved {
  readonly id: string;
  readonly stakeholder: Stakeholder;
  readonly of: Dimension;
  /** `undefined` while there was, or is, no claim. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Every score that is claimed otherwise in the second deal than in the first. */
export function listMoves(before: Deal, after: Deal): readonly Moved[] {
  return everyone(after).flatMap(({ id, stakeholder }) => {
    const earlier = before.stakeholders[id];
    return (["buyIn", "influence"] as const).flatMap((of) => {
      const [from, to] = [earlier?.[of], stakeholder[of]];
      return from === to ? [] : [{ id, stakeholder, of, from, to }];
    });
  });
}
