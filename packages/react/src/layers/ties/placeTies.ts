import type { Tie } from "@buyinmap/core";
import { headLength, headPath, pair, towards } from "../../arrow.js";
import { roundPixels, type Point } from "../../geometry.js";
import type { PlacedMark } from "../marks/placeMarks.js";

/** A tie as an arc between two marks. */
export interface PlacedTie {
  readonly id: string;
  readonly type: Tie["type"];
  readonly from: string;
  readonly to: string;
  /** The arc, as path data; it starts and ends outside the marks. */
  readonly path: string;
  /** The arrow head at `to`, as path data; a conflict has none. */
  readonly head?: string;
  /** Width of the stroke in pixels: the stronger the tie, the wider. */
  readonly width: number;
}

/** A tie with the id it is stored under. */
export interface NamedTie extends Tie {
  readonly id: string;
}

/** How far an arc bends, as a share of its length, and at most in pixels. */
const [bend, deepest] = [0.16, 48];
/** Space between an arc and the marks it joins, in pixels. */
const clearance = 6;
/** Width of a sway without a stated strength, and of ties of other kinds. */
const plain = 1.25;

/** Places the ties between people who are drawn. Ties that go both ways bend to either side. */
export function placeTies(ties: readonly NamedTie[], marks: readonly PlacedMark[]): readonly PlacedTie[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return ties.flatMap(({ id, from, to, type, strength }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end || from === to) return [];
    const width = type === "sways" && strength !== undefined ? roundPixels(1 + 3 * strength) : plain;
    return placeArc(start, end, type !== "conflict").map((arc) => ({ id, type, from, to, width, ...arc }));
  });
}

function placeArc(start: PlacedMark, end: PlacedMark, hasHead: boolean): readonly Pick<PlacedTie, "path" | "head">[] {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const reach = start.radius + end.radius + 2 * clearance + (hasHead ? headLength : 0);
  if (length <= reach) return [];
  const depth = Math.min(bend * length, deepest);
  const control: Point = {
    x: (start.x + end.x) / 2 - (depth * (end.y - start.y)) / length,
    y: (start.y + end.y) / 2 + (depth * (end.x - start.x)) / length,
  };
  const from = towards(start, control, start.radius + clearance);
  const tip = towards(end, control, end.radius + clearance);
  if (!hasHead) return [{ path: arcPath(from, control, tip) }];
  const neck = towards(end, control, end.radius + clearance + headLength);
  return [{ path: arcPath(from, control, neck), head: headPath(neck, tip) }];
}

function arcPath(from: Point, control: Point, to: Point): string {
  return `M${pair(from)}Q${pair(control)} ${pair(to)}`;
}
