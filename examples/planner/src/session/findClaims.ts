import type { Command, CommandOf, Dimension, Score } from "@buyinmap/core";

/** A score that somebody has just claimed. */
export interface Claim {
  readonly id: string;
  readonly of: Dimension;
  readonly value: Score;
}

/** The scores that a command claims, buy-in first. None when it speaks of several people: then nobody asks about each. */
export function findClaims(command: Command): readonly Claim[] {
  const assessments = assessmentsIn(command);
  if (new Set(assessments.map(({ id }) => id)).size !== 1) return [];
  return (["buyIn", "influence"] as const).flatMap((of) => {
    const last = assessments.findLast((assessment) => assessment[of] !== undefined);
    const value = last?.[of];
    return last && typeof value === "number" ? [{ id: last.id, of, value }] : [];
  });
}

function assessmentsIn(command: Command): readonly CommandOf<"assess">[] {
  if (command.type === "together") return command.commands.flatMap(assessmentsIn);
  return command.type === "assess" ? [command] : [];
}
