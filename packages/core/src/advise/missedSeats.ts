import { isSeat } from "../model/isSeat.js";
import type { Role } from "../model/role.js";
import { inPerson } from "./inPerson.js";
import type { Scene } from "./scene.js";

/** Who should have been spoken to and was not. */
export interface MissedSeats {
  /** Expected roles that nobody known fills. */
  readonly roles: readonly Role[];
  /** Seats on the map that are no person yet, and people of high influence whom nobody has met, by id. */
  readonly people: readonly string[];
}

/** The seats that were missed: expected roles, seats without a person, and people who matter and were never met. */
export function missedSeats(scene: Scene): MissedSeats {
  const { assumptions, gaps, weights } = scene.analysis;
  const filled = new Set(inPerson(scene).flatMap(({ stakeholder }) => stakeholder.roles ?? []));
  const people = scene.people.filter(({ id, stakeholder }) => {
    if (isSeat(stakeholder)) return true;
    const { influence, from } = weights[id]!;
    return gaps.coverage.notMet.includes(id) && from !== "assumed" && influence >= assumptions.highInfluence;
  });
  return { roles: assumptions.expectedRoles.filter((role) => !filled.has(role)), people: people.map(({ id }) => id) };
}
