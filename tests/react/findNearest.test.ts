import fc from "fast-check";
import { expect, test } from "vitest";
import type { Disc, Point } from "../../packages/react/src/geometry.js";
import { findNearest } from "../../packages/react/src/layers/crowd/findNearest.js";

const at = (x: number, y: number): Disc => ({ x, y, radius: 4 });

test.each([
  ["the nearest", [at(0, 0), at(10, 0), at(20, 0)], { x: 12, y: 1 }, 5, 1],
  ["of several as near, the last: it lies on top", [at(7, 4), at(8, 1), at(100, 0)], { x: 0, y: 0 }, 20, 1],
  ["one just within reach", [at(3, 4)], { x: 0, y: 0 }, 5, 0],
  ["nothing beyond it", [at(3, 4)], { x: 0, y: 0 }, 4.9, undefined],
  ["nothing where there is nobody", [], { x: 0, y: 0 }, 100, undefined],
])("finds %s", (_, marks, point, reach, index) => {
  expect(findNearest(marks, point, reach)).toBe(index === undefined ? undefined : marks[index]);
});

const place = fc.record({ x: fc.integer({ min: -20, max: 900 }), y: fc.integer({ min: -20, max: 600 }) });

test("what is found lies within reach, and nothing nearer or later as near; where nothing is found, nothing does", () => {
  const marks = fc.array(place.map(({ x, y }) => at(x, y)), { maxLength: 300 });
  fc.assert(
    fc.property(marks, place, fc.integer({ min: 0, max: 200 }), (all, point, reach) => {
      const found = findNearest(all, point, reach);
      const squared = (mark: Point) => (mark.x - point.x) ** 2 + (mark.y - point.y) ** 2;
      const within = all.filter((mark) => squared(mark) <= reach ** 2);
      const least = Math.min(...within.map(squared));
      expect(found).toBe(within.findLast((mark) => squared(mark) === least));
    }),
  );
});
