import { distance, roundPixels, type Point } from "./geometry.js";

/** How far an arrow head reaches along its line, and to either side of it, in pixels. */
export const headLength = 7;
export const headWidth = 4;

/** The point that lies so far from one point in the direction of another. */
export function towards(from: Point, to: Point, length: number): Point {
  const share = length / distance(from, to);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** An arrow head as path data; the neck lies one length before the tip. */
export function headPath(neck: Point, tip: Point): string {
  const [across, down] = [(tip.x - neck.x) / headLength, (tip.y - neck.y) / headLength];
  const left = { x: neck.x - down * headWidth, y: neck.y + across * headWidth };
  const right = { x: neck.x + down * headWidth, y: neck.y - across * headWidth };
  return `M${pair(left)}L${pair(tip)}L${pair(right)}Z`;
}

/** A point as path data. */
export function pair({ x, y }: Point): string {
  return `${roundPixels(x)},${roundPixels(y)}`;
}
