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

/** Pixels to two decimals: what the eye can tell apart, and the same text on the server and in every browser. */
export function roundPixels(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** Whether two boxes share more than an edge. */
export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box reaches into a disc. */
export function boxTouchesDisc(box: Box, { x, y, radius }: Disc): boolean {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return across * across + down * down < radius * radius;
}

/** Whether a box lies wholly within another. */
export function boxInside(box: Box, outer: Box): boolean {
  return box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom;
}
