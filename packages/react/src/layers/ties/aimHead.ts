import { headLength, headWidth, towards } from "../../arrow.js";
import { distance, nearestIn, type Disc, type Point } from "../../geometry.js";
import { pointsAlong, type Curve } from "./curve.js";
import type { CurveGround } from "./leadCurve.js";

/** Where a head points: its tip, and the middle of its base. */
export interface Head {
  readonly neck: Point;
  readonly tip: Point;
}

/** A curve that ends in an arrow head. */
export interface Aimed {
  readonly curve: Curve;
  readonly head: Head;
}

/** A curve that would hide its head under a mark comes in from another side: so many degrees from its own. */
const turns = [0, 20, -20, 40, -40, 60, -60, 80, -80, 100, -100, 120, -120];
/** How far before its end a turned curve bends, in pixels. */
const approach = 16;

/**
 * Ends a curve in a head, `reach` pixels before the middle of the mark that it leads to, from the first side on which
 * no other mark covers the head. Where there is no such side, the head stands where it is seen first, further back.
 */
export function aimHead(from: Point, controls: readonly Point[], end: Disc, reach: number, ground: CurveGround): Aimed {
  const last = controls.at(-1)!;
  const extent = reach + headLength + headWidth;
  const near = ground.discs.filter((disc) => disc !== end && distance(disc, end) < extent + disc.radius);
  for (const turn of turns) {
    const ahead = turn === 0 ? last : turned(end, last, turn, reach + headLength + approach);
    const within = nearestIn(ground.bounds, ahead);
    if (within.x !== ahead.x || within.y !== ahead.y) continue;
    const head = { neck: towards(end, ahead, reach + headLength), tip: towards(end, ahead, reach) };
    if (!isSeen(head, near)) continue;
    return { curve: { from, controls: turn === 0 ? controls : [...controls, ahead], to: head.neck }, head };
  }
  const curve = { from, controls, to: towards(end, last, reach) };
  return { curve, head: headOn(pointsAlong(curve, 16), ground.discs) };
}

function turned(around: Point, point: Point, degrees: number, length: number): Point {
  const angle = Math.atan2(point.y - around.y, point.x - around.x) + (degrees * Math.PI) / 180;
  return { x: around.x + length * Math.cos(angle), y: around.y + length * Math.sin(angle) };
}

/** The last place on a curve where a head is seen whole; at its end when there is none. */
function headOn(points: readonly Point[], discs: readonly Disc[]): Head {
  const heads = points.slice(1).map((tip, index) => ({ neck: towards(tip, points[index]!, headLength), tip }));
  return heads.findLast((head) => isSeen(head, discs)) ?? heads.at(-1)!;
}

/** Whether no mark covers any of a head. */
export function isSeen({ neck, tip }: Head, discs: readonly Disc[]): boolean {
  const [across, down] = [((tip.x - neck.x) / headLength) * headWidth, ((tip.y - neck.y) / headLength) * headWidth];
  const corners = [tip, neck, { x: neck.x - down, y: neck.y + across }, { x: neck.x + down, y: neck.y - across }];
  return discs.every((disc) => corners.every((corner) => distance(corner, disc) >= disc.radius));
}
