/** A place on the picture, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle on the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A disc on the picture, in pixels. */
export interface Disc extends Point {
  readonly radius: number;
}

/** How far two points lie apart. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pixels to two decimals: what the eye can tell apart, and the same text on the server and in every browser. */
export function roundPixels(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** Whether two boxes share more than an edge. */
export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How far a box reaches into a disc, in pixels; 0 when it does not. */
export function reachInto(box: Box, disc: Disc): number {
  return Math.max(0, disc.radius - distance(disc, nearestIn(box, disc)));
}

/** The point of a box that is nearest to another point. */
export function nearestIn({ left, right, top, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

/** Whether a box lies wholly within another. */
export function boxInside(box: Box, outer: Box): boolean {
  return box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom;
}

/** Whether the straight line between two points runs through a box. */
export function lineCrossesBox(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, near, far] of [
    [across, left - from.x, right - from.x],
    [down, top - from.y, bottom - from.y],
  ] as const) {
    if (step === 0 && (near >= 0 || far <= 0)) return false;
    if (step === 0) continue;
    enters = Math.max(enters, Math.min(near / step, far / step));
    leaves = Math.min(leaves, Math.max(near / step, far / step));
  }
  return enters < leaves;
}
