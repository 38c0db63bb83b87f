import { distance, roundPixels, type Disc, type Point } from "../../geometry.js";
import { toPixels, type Frame, type Scores } from "../../frame.js";
import type { MarginMark } from "../margins/placeMargins.js";
import { separate, type Offset } from "./separate.js";

/** How large marks are, in pixels, and how far apart their centers stay. */
export interface MarkSize {
  readonly radius: number;
  readonly spacing: number;
}

/** A mark on the picture. `home` is where its scores are, when it stands more than four pixels from there. */
export interface PlacedMark extends Disc {
  readonly id: string;
  readonly home?: Point;
}

/** Someone whose place on both axes is known. */
export interface Located {
  readonly id: string;
  readonly scores: Scores;
}

/** Shift from which a hairline shows where a mark belongs, in pixels. */
const hairlineFrom = 4;
/** On a picture narrower than this, in pixels, very many marks are smaller still. */
const narrow = 480;
/** Of more marks than these none is a target of its own: groups are. */
export const mostTargets = 200;
/** More marks than these stand where their scores are, on each other where they must: apart, they would say nothing of where many are. */
export const mostApart = 2000;

/**
 * Marks shrink as they multiply. Up to two hundred, each has a target of 24 pixels to itself (WCAG 2.2, 2.5.8). Those that
 * bear faces are as large as two letters need.
 */
export function markSize(count: number, hasFaces = false, { textSize, width } = { textSize: 13, width: 720 }): MarkSize {
  if (hasFaces) return { radius: Math.round(textSize * 1.25), spacing: Math.round(textSize * 3.1) };
  if (count <= 100) return { radius: 8, spacing: 24 };
  if (count <= mostTargets) return { radius: 7, spacing: 24 };
  if (count <= 500) return { radius: 6, spacing: 15 };
  if (count <= mostApart) return { radius: 4, spacing: 9 };
  return width < narrow ? { radius: 2, spacing: 4 } : { radius: 3, spacing: 6 };
}

/** Places marks at their scores, coincident ones apart, together with those on the margins. */
export function placeMarks(
  frame: Frame,
  located: readonly Located[],
  onMargins: readonly MarginMark[],
  { radius, spacing }: MarkSize,
  last: readonly PlacedMark[] = [],
): readonly PlacedMark[] {
  const homes = located.map(({ id, scores }) => ({ id, ...toPixels(frame, scores) }));
  const isCrowd = located.length > mostApart;
  const offsets = isCrowd ? undefined : separate(homes, spacing, frame.plot, offsetsOf(last));
  const marks: PlacedMark[] = [];
  for (const { id, x, y } of homes) {
    const offset = offsets?.get(id);
    marks.push(offset ? mark(id, { x: x + offset.x, y: y + offset.y }, { x, y }, radius) : { id, x, y, radius });
  }
  for (const { id, place, home } of onMargins) marks.push(mark(id, place, home, radius));
  return marks;
}

function mark(id: string, place: Point, home: Point, radius: number): PlacedMark {
  const shift = distance(place, home);
  const placed = { id, x: roundPixels(place.x), y: roundPixels(place.y), radius };
  return shift > hairlineFrom ? { ...placed, home: { x: roundPixels(home.x), y: roundPixels(home.y) } } : placed;
}

function offsetsOf(last: readonly PlacedMark[]): ReadonlyMap<string, Offset> {
  const offsets = new Map<string, Offset>();
  for (const { id, x, y, home } of last) {
    if (home) offsets.set(id, { x: roundPixels(x - home.x), y: roundPixels(y - home.y) });
  }
  return offsets;
}
