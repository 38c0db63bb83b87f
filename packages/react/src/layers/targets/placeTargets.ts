import type { Dimension } from "@buyinmap/core";
import { headLength, headPath, pair, towards } from "../../arrow.js";
import { alongAxis, clampScore, type Frame } from "../../frame.js";
import { distance, type Disc, type Point } from "../../geometry.js";
import type { Person } from "../../people.js";
import type { PlacedMark } from "../marks/placeMarks.js";

/** Where someone needs to be, as a ghost of their mark. */
export interface PlacedTarget extends Disc {
  readonly id: string;
  /** From the mark, or from where the evidence puts them, to the ghost; absent where there is no room for it. */
  readonly arrow?: PlacedArrow;
}

interface PlacedArrow {
  readonly from: Point;
  /** Where the head ends. */
  readonly to: Point;
  /** The shaft and the head, as path data. */
  readonly shaft: string;
  readonly head: string;
}

/** With more targets than these, only those attended to show theirs. */
export const mostTargets = 60;
/** Space between an arrow and the mark it starts from, and the ghost it ends at, in pixels. */
const [startGap, endGap] = [6, 2];
/** Pixels from which a ghost lies apart from its mark. */
const apart = 4;

/** Places a ghost wherever someone has a way to go, with an arrow to it. Who has no mark has no target either. */
export function placeTargets(
  frame: Frame,
  marks: readonly PlacedMark[],
  people: ReadonlyMap<string, Person>,
  attended: readonly string[],
): readonly PlacedTarget[] {
  const aimed = marks.filter(({ id }) => hasWay(people.get(id)!));
  const shown = aimed.length > mostTargets ? aimed.filter(({ id }) => attended.includes(id)) : aimed;
  return shown.flatMap((mark) => placeTarget(frame, mark, people.get(mark.id)!));
}

/** Whether someone needs to be elsewhere. */
export function hasWay({ ways }: Person): boolean {
  return ways.influence !== undefined || ways.buyIn !== undefined;
}

function placeTarget(frame: Frame, mark: PlacedMark, { ways }: Person): readonly PlacedTarget[] {
  const { id, radius } = mark;
  const start = at((of) => ways[of]?.from);
  const ghost = at((of) => ways[of]?.to);
  if (distance(mark, ghost) < apart) return [];
  return [{ id, ...ghost, radius, ...placeArrow(mark, start, ghost) }];

  /** What is not said stays where the mark is. */
  function at(score: (of: Dimension) => number | undefined): Point {
    const along = (of: Dimension, stays: number) => {
      const said = score(of);
      return said === undefined ? stays : alongAxis(frame, of, clampScore(said));
    };
    return { x: along(frame.horizontal, mark.x), y: along(frame.vertical, mark.y) };
  }
}

function placeArrow(mark: PlacedMark, start: Point, ghost: Point): { readonly arrow?: PlacedArrow } {
  const reach = mark.radius + startGap;
  const isAtMark = distance(mark, start) < reach;
  const [origin, skip] = isAtMark ? [mark, reach] : [start, 0];
  const room = distance(origin, ghost) - skip - mark.radius - endGap;
  if (room < headLength) return {};
  const from = skip === 0 ? start : towards(origin, ghost, skip);
  const to = towards(ghost, origin, mark.radius + endGap);
  const neck = towards(ghost, origin, mark.radius + endGap + headLength);
  return { arrow: { from, to, shaft: `M${pair(from)}L${pair(neck)}`, head: headPath(neck, to) } };
}
