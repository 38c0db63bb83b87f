import fc from "fast-check";
import { expect, test } from "vitest";
import type { Disc, Point } from "../../packages/react/src/geometry.js";
import { findNearest } from "../../packages/react/src/layers/crowd/findNearest.js";

/** Looks at every mark: what is nearest, and of several as near the last. */
function lookAtAll(marks: readonly Disc[], point: Point, reach: number): Disc | undefined {
  let nearest: Disc | undefined;
  let least = reach;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - point.x, mark.y - point.y);
    if (away > least) continue;
    nearest = mark;
    least = away;
  }
  return nearest;
}

const place = fc.record({ x: fc.integer({ min: -20, max: 900 }), y: fc.integer({ min: -20, max: 600 }) });

test("finds in a grid what looking at every mark finds", () => {
  const marks = fc.array(place.map((at): Disc => ({ ...at, radius: 4 })), { maxLength: 300 });
  fc.assert(
    fc.property(marks, fc.array(place, { maxLength: 20 }), fc.integer({ min: 0, max: 60 }), (all, points, reach) => {
      for (const point of [...points, ...all]) expect(findNearest(all, point, reach)).toBe(lookAtAll(all, point, reach));
    }),
  );
});
