import fc from "fast-check";
import { expect, test } from "vitest";
import { lineCrossesBox } from "../../packages/react/src/geometry.js";

const box = { left: 10, top: 10, right: 30, bottom: 20 };

test.each([
  ["through it", { x: 0, y: 0 }, { x: 40, y: 30 }, true],
  ["within it", { x: 12, y: 12 }, { x: 14, y: 14 }, true],
  ["level, through it", { x: 0, y: 15 }, { x: 40, y: 15 }, true],
  ["upright, beside it", { x: 5, y: 0 }, { x: 5, y: 40 }, false],
  ["along its edge", { x: 10, y: 0 }, { x: 10, y: 40 }, false],
  ["towards it, and ends before", { x: 0, y: 15 }, { x: 9, y: 15 }, false],
  ["past its corner", { x: 0, y: 12 }, { x: 12, y: 0 }, false],
])("a line %s", (_, from, to, expected) => {
  expect([lineCrossesBox(from, to, box), lineCrossesBox(to, from, box)]).toEqual([expected, expected]);
});

test("crosses when one of many points on it lies inside", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(point, point, (from, to) => {
      const inside = Array.from({ length: 401 }, (_, step) => step / 400).some((share) => {
        const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
        return x > box.left && x < box.right && y > box.top && y < box.bottom;
      });
      expect(inside && !lineCrossesBox(from, to, box)).toBe(false);
    }),
  );
});
