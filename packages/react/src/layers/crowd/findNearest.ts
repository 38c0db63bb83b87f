import type { Disc, Point } from "../../geometry.js";

/**
 * The mark whose center is nearest to a point, if one lies within reach, in pixels; of several as near, the last. Looks
 * at every mark: ten thousand take less than a tenth of a millisecond.
 */
export function findNearest<Mark extends Disc>(marks: readonly Mark[], { x, y }: Point, reach: number): Mark | undefined {
  let nearest: Mark | undefined;
  let least = reach ** 2;
  for (const mark of marks) {
    const away = (mark.x - x) ** 2 + (mark.y - y) ** 2;
    if (away > least) continue;
    nearest = mark;
    least = away;
  }
  return nearest;
}
