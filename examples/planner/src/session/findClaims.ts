import type { Command, CommandOf, Dimension, Score } from "@buyinmap/core";

/** A score that somebody has just claimed. */
export interface Claim {
  readonly id: string;
  readonly of: Dimension;
  readonly value: Score;
}

/** The scores that a command claims, person by person, buy-in first. Of a score claimed twice the last claim counts. */
export function findClaims(command: Command): readonly Claim[] {
  const assessments = assessmentsIn(command);
  const people = [...new Set(assessments.map(({ id }) => id))];
  return people.flatMap((id) =>
    (["buyIn", "influence"] as const).flatMap((of) => {
      const value = assessments.findLast((assessment) => assessment.id === id && assessment[of] !== undefined)?.[of];
      return typeof value === "number" ? [{ id, of, value }] : [];
    }),
  );
}

function assessmentsIn(command: Command): readonly CommandOf<"assess">[] {
  if (command.type === "together") return command.commands.flatMap(assessmentsIn);
  return command.type === "assess" ? [command] : [];
}
