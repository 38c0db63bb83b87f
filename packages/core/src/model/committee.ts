import type { Deal } from "./deal.js";
import type { Stakeholder } from "./stakeholder.js";

/** A stakeholder together with the id they are stored under. */
export interface Member {
  readonly id: string;
  readonly stakeholder: Stakeholder;
}

/**
 * Everyone on the map, seats included, in one fixed order (by id, code unit by code unit), so that no sum, tie or
 * drawing depends on the order in which people were added.
 */
export function everyone(deal: Deal): readonly Member[] {
  return Object.keys(deal.stakeholders)
    .toSorted()
    .map((id) => ({ id, stakeholder: deal.stakeholders[id]! }));
}

/**
 * Those who still count, in the order of {@link everyone}: people who have left the company are kept on file and left
 * out of every sum. Someone counts until the day before `leftOn`; without `asOf`, anyone with a `leftOn` has left.
 */
export function committee(deal: Deal, asOf?: string): readonly Member[] {
  return everyone(deal).filter(({ stakeholder }) => !hasLeft(stakeholder, asOf));
}

function hasLeft({ leftOn }: Stakeholder, asOf: string | undefined): boolean {
  return leftOn !== undefined && (asOf === undefined || leftOn <= asOf);
}
