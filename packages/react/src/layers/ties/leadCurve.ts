import { towards } from "../../arrow.js";
import { distance, nearestIn, type Box, type Disc, type Point } from "../../geometry.js";
import { pointsAlong, type Curve } from "./curve.js";

/** What a curve keeps within and, where it can, clear of. */
export interface CurveGround {
  readonly bounds: Box;
  readonly discs: readonly Disc[];
}

/** How far an arc bends: a share of its length, and no more than so many pixels. */
interface Bend {
  readonly share: number;
  readonly most: number;
}

/** The first bend by which an arc clears all other marks is taken. */
export const freeBends: readonly Bend[] = [
  { share: 0.16, most: 48 },
  { share: 0.24, most: 84 },
  { share: 0.08, most: 24 },
  { share: 0.34, most: 130 },
];
/** Arcs that others may follow are flat, so that a bundle is one. */
export const flatBends: readonly Bend[] = [
  { share: 0.06, most: 12 },
  { share: 0.12, most: 30 },
];
/** Room that an arc between marks close together needs to leave one and arrive at the other, in pixels. */
const room = 20;
/** Space between a curve and a mark that it passes, in pixels. */
const passing = 5;

/** The control point of an arc that bends to the left of its way, so that ties in both directions part. */
export function bendAside(start: Disc, end: Disc, bends: readonly Bend[], { bounds, discs }: CurveGround): Point {
  // A curve goes half as deep as its control point.
  const deepest = Math.max(...bends.map(({ most }) => most)) / 2 + room;
  const between = discs.filter((disc) => disc !== start && disc !== end && isAbout(disc, start, end, deepest));
  const controls = bends.map(({ share, most }) => {
    return controlAt(start, end, Math.min(share * distance(start, end), most), bounds);
  });
  return controls.find((control) => isClear({ from: start, controls: [control], to: end }, between)) ?? controls[0]!;
}

/** The control points of a curve that passes by marks, on the inner side of each turn. */
export function passBy(start: Disc, passed: readonly Disc[], end: Disc, { bounds }: CurveGround): readonly Point[] {
  const stops = [start, ...passed, end];
  return passed.map((disc, index) => {
    const [last, next] = [stops[index]!, stops[index + 2]!];
    const middle = { x: (last.x + next.x) / 2, y: (last.y + next.y) / 2 };
    const inner = distance(disc, middle) > 1 ? middle : controlAt(last, next, distance(last, next), bounds);
    // The straighter the way, the more a curve that is drawn towards a point falls short of it.
    const away = Math.max(disc.radius + passing, 2 * (disc.radius + passing) - distance(disc, middle));
    return nearestIn(bounds, towards(disc, inner, away));
  });
}

function controlAt(start: Disc, end: Disc, wanted: number, bounds: Box): Point {
  const length = distance(start, end);
  const least = Math.sqrt(Math.max(0, (Math.max(start.radius, end.radius) + room) ** 2 - (length / 2) ** 2));
  const depth = Math.max(wanted, least);
  const left = nearestIn(bounds, aside(start, end, depth));
  // At the edge of the picture an arc would lie flat, or even on its marks: there it bends inwards.
  return distance(left, aside(start, end, 0)) > depth / 2 ? left : nearestIn(bounds, aside(start, end, -1.5 * depth));
}

function aside(start: Point, end: Point, depth: number): Point {
  const length = distance(start, end);
  return {
    x: (start.x + end.x) / 2 - (depth * (end.y - start.y)) / length,
    y: (start.y + end.y) / 2 + (depth * (end.x - start.x)) / length,
  };
}

/** Whether a disc is at most so far from the line between two points. */
function isAbout({ x, y, radius }: Disc, a: Point, b: Point, depth: number): boolean {
  const [across, down, length] = [b.x - a.x, b.y - a.y, distance(a, b)];
  const along = ((x - a.x) * across + (y - a.y) * down) / length;
  const off = Math.abs((x - a.x) * down - (y - a.y) * across) / length;
  return off < radius + depth && along > -radius && along < length + radius;
}

function isClear(curve: Curve, discs: readonly Disc[]): boolean {
  if (discs.length === 0) return true;
  return pointsAlong(curve, 24).every((point) => discs.every((disc) => distance(point, disc) > disc.radius + 2));
}
