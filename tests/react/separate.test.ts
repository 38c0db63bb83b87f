import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "../../packages/react/src/geometry.js";
import { separate, type TruePlace } from "../../packages/react/src/layers/marks/separate.js";

const bounds: Box = { left: 0, top: 0, right: 900, bottom: 560 };
const distance = 24;

/** Whole scores on a plot, so that many coincide. */
const crowd = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), { maxLength: 120 })
  .map((scores) => scores.map(([x, y], index): TruePlace => ({ id: String(index), x: x * 90, y: y * 56 })));

/** Where a pair of scores lies. */
function placeOf(index: number, across: number, down: number): TruePlace {
  return { id: String(index), x: Math.min(across, 100) * 9, y: Math.min(down, 100) * 5.6 };
}

function placesOf(marks: readonly TruePlace[], offsets: ReturnType<typeof separate>) {
  return marks.map(({ id, x, y }) => ({ x: x + offsets.get(id)!.x, y: y + offsets.get(id)!.y }));
}

/** How far the points of a honeycomb lie from its middle, in cells, nearest first. */
function honeycomb(count: number): readonly number[] {
  const steps = Array.from({ length: 61 }, (_, index) => index - 30);
  const all = steps.flatMap((row) => steps.map((column) => Math.hypot(column + row / 2, (row * Math.sqrt(3)) / 2)));
  return all.toSorted((a, b) => a - b).slice(0, count);
}

describe("separated marks", () => {
  test("are never nearer than the distance, and stay within bounds", () => {
    fc.assert(
      fc.property(crowd, (marks) => {
        const places = placesOf(marks, separate(marks, distance, bounds));
        places.forEach((a, index) => {
          expect(a.x >= 0 && a.x <= 900 && a.y >= 0 && a.y <= 560).toBe(true);
          for (const b of places.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(distance - 0.1);
          }
        });
      }),
    );
  });

  test("are the same for the same input, and stay where they were when nothing changed", () => {
    fc.assert(
      fc.property(crowd, (marks) => {
        const once = separate(marks, distance, bounds);
        expect(separate(marks, distance, bounds)).toEqual(once);
        expect(separate(marks, distance, bounds, once)).toEqual(once);
      }),
    );
  });

  test("stay home when they are alone", () => {
    const marks: readonly TruePlace[] = [
      { id: "a", x: 10, y: 10 },
      { id: "b", x: 100, y: 10 },
    ];
    expect([...separate(marks, distance, bounds).values()]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });

  test("keep their last offset while others leave", () => {
    const marks = ["a", "b", "c", "d"].map((id): TruePlace => ({ id, x: 450, y: 280 }));
    const all = separate(marks, distance, bounds);
    const without = marks.filter(({ id }) => id !== "b");
    const rest = separate(without, distance, bounds, all);
    expect(rest.get("c")).toEqual(all.get("c"));
    expect(rest.get("d")).toEqual(all.get("d"));
  });

  test("seven on one place form a honeycomb", () => {
    const marks = Array.from({ length: 7 }, (_, index): TruePlace => ({ id: String(index), x: 450, y: 280 }));
    const away = [...separate(marks, distance, bounds).values()].map(({ x, y }) => Math.round(Math.hypot(x, y)));
    expect(away).toEqual([0, 24, 24, 24, 24, 24, 24]);
  });

  test("many on one place stand the nearer the earlier they come, each ring in full before the next", () => {
    const open: Box = { left: -10_000, top: -10_000, right: 10_000, bottom: 10_000 };
    const marks = Array.from({ length: 500 }, (_, index): TruePlace => ({ id: String(index), x: 0, y: 0 }));
    const away = [...separate(marks, distance, open).values()].map(({ x, y }) => Math.hypot(x, y));
    expect(away).toEqual(honeycomb(500).map((steps) => expect.closeTo(steps * distance, 1)));
  });

  test("five hundred find room, wherever they crowd", () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    const corner = fc.tuple(fc.constantFrom(0, 44, 88), fc.constantFrom(0, 44, 88));
    fc.assert(
      fc.property(fc.array(place, { minLength: 500, maxLength: 500 }), corner, (scores, [left, top]) => {
        const marks = scores.map(([x, y], index) => placeOf(index, left + x, top + y));
        const places = placesOf(marks, separate(marks, 15, bounds));
        for (const [index, a] of places.entries()) {
          const tooNear = places.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 14.9);
          expect(tooNear).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("of more, whoever has no room nearby stays home, and nobody moves when nothing changed", () => {
    const marks = Array.from({ length: 3000 }, (_, index) => placeOf(index, (index * 7) % 101, (index * 13) % 41));
    const once = separate(marks, 15, bounds);
    const places = placesOf(marks, once);
    expect(places.every(({ x, y }) => x >= 0 && x <= 900 && y >= 0 && y <= 560)).toBe(true);
    expect(separate(marks, 15, bounds, once)).toEqual(once);
  });

  test("ten thousand are done before anyone notices, even on a machine ten times slower", () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => placeOf(index, (index * 7) % 101, (index * 13) % 101));
    separate(marks, 9, bounds);
    const start = performance.now();
    const offsets = separate(marks, 9, bounds);
    expect(performance.now() - start).toBeLessThan(500);
    expect(offsets.size).toBe(10_000);
  });
});
