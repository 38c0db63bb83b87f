import type { Dimension } from "@buyinmap/core";
import type { SomeScores } from "../frame.js";
import { tenths } from "./step.js";

/** Scores of several people, by id. */
export type ScoresOf = ReadonlyMap<string, SomeScores>;

/**
 * Where everyone of a group stands when the one who leads goes to these scores: as far from their start as the leader,
 * in tenths. The group stops where the first of it reaches 0 or 100, so that nobody's place among the others is lost.
 * An unknown score stays unknown, unless someone moves alone.
 */
export function moveTogether(starts: ScoresOf, leader: string, wanted: SomeScores): ScoresOf {
  if (starts.size === 1) return new Map([[leader, wanted]]);
  const influence = stretch(starts, leader, wanted, "influence");
  const buyIn = stretch(starts, leader, wanted, "buyIn");
  const moved = new Map<string, SomeScores>();
  for (const [id, start] of starts) {
    moved.set(id, { ...shift(start, "influence", influence), ...shift(start, "buyIn", buyIn) });
  }
  return moved;
}

/** How far the group goes on one axis. */
function stretch(starts: ScoresOf, leader: string, wanted: SomeScores, of: Dimension): number {
  const from = starts.get(leader)![of];
  const to = wanted[of];
  if (from === undefined || to === undefined) return 0;
  const known = [...starts.values()].map((start) => start[of] ?? from);
  return Math.min(100 - Math.max(...known), Math.max(-Math.min(...known), to - from));
}

function shift(start: SomeScores, of: Dimension, by: number): SomeScores {
  const score = start[of];
  if (score === undefined) return {};
  return { [of]: by === 0 ? score : tenths(score + by) };
}
