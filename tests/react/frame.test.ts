import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureFrame, toPixels, toScores, type FrameOptions } from "../../packages/react/src/frame.js";
import { snap, stepTowards } from "../../packages/react/src/gestures/step.js";

const plain: FrameOptions = {
  width: 720,
  height: 540,
  textSize: 13,
  direction: "ltr",
  swap: false,
  rows: { below: 0, beside: 0 },
  row: 24,
};

const options = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  height: fc.integer({ min: 280, max: 1200 }),
  textSize: fc.constantFrom(13, 16, 26),
  direction: fc.constantFrom("ltr" as const, "rtl" as const),
  swap: fc.boolean(),
  rows: fc.record({ below: fc.integer({ min: 0, max: 2 }), beside: fc.integer({ min: 0, max: 2 }) }),
  row: fc.constant(24),
});
const score = fc.integer({ min: 0, max: 100 });

describe("a frame", () => {
  test("gives back the scores that were placed, to a fiftieth of a point", () => {
    fc.assert(
      fc.property(options, score, score, (given, influence, buyIn) => {
        const frame = measureFrame(given);
        const back = toScores(frame, toPixels(frame, { influence, buyIn }));
        expect(Math.abs(back.influence - influence)).toBeLessThan(0.02);
        expect(Math.abs(back.buyIn - buyIn)).toBeLessThan(0.02);
      }),
    );
  });

  test("puts influence across and buy-in up; the other way round when swapped; to the left when right-to-left", () => {
    const corner = { influence: 100, buyIn: 0 };
    const frame = measureFrame(plain);
    expect(toPixels(frame, corner)).toEqual({ x: frame.plot.right, y: frame.plot.bottom });
    const swapped = measureFrame({ ...plain, swap: true });
    expect(toPixels(swapped, corner)).toEqual({ x: swapped.plot.left, y: swapped.plot.top });
    const mirrored = measureFrame({ ...plain, direction: "rtl" });
    expect(toPixels(mirrored, corner)).toEqual({ x: mirrored.plot.left, y: mirrored.plot.bottom });
  });

  test("has margins only for those who need them, and they lie within the picture beside the plot", () => {
    expect(measureFrame(plain)).not.toHaveProperty("below");
    expect(measureFrame(plain)).not.toHaveProperty("beside");
    const { plot, below, beside, height } = measureFrame({ ...plain, rows: { below: 2, beside: 1 } });
    expect(below!.top).toBeGreaterThan(plot.bottom);
    expect(below!.bottom).toBeLessThan(height);
    expect(beside!.right).toBeLessThan(plot.left);
    expect(beside!.left).toBeGreaterThan(0);
    const mirrored = measureFrame({ ...plain, direction: "rtl", rows: { below: 0, beside: 1 } });
    expect(mirrored.beside!.left).toBeGreaterThan(mirrored.plot.right);
    expect(mirrored.beside!.right).toBeLessThan(mirrored.width);
  });
});

const up = { x: 0, y: -1 };
const right = { x: 1, y: 0 };

describe("a step", () => {
  const frame = measureFrame(plain);

  test.each([
    { scores: { influence: 50, buyIn: 50 }, direction: up, size: 1, next: { influence: 50, buyIn: 51 } },
    { scores: { influence: 50, buyIn: 50 }, direction: right, size: 5, next: { influence: 55, buyIn: 50 } },
    { scores: { influence: 50.3, buyIn: 50 }, direction: right, size: 1, next: { influence: 51, buyIn: 50 } },
    { scores: { influence: 50, buyIn: 0.2 }, direction: up, size: 0.1, next: { influence: 50, buyIn: 0.3 } },
    { scores: { influence: 98, buyIn: 50 }, direction: right, size: 5, next: { influence: 100, buyIn: 50 } },
    { scores: { influence: 30 }, direction: up, size: 1, next: { influence: 30, buyIn: 0 } },
  ])("from $scores leads to $next", ({ scores, direction, size, next }) => {
    expect(stepTowards(frame, scores, direction, size)).toEqual(next);
  });

  test("that leads nowhere gives the very same scores back", () => {
    const scores = { influence: 100, buyIn: 50 };
    expect(stepTowards(frame, scores, right, 1)).toBe(scores);
    const onMargin = { influence: 30 };
    expect(stepTowards(frame, onMargin, { x: 0, y: 1 }, 1)).toBe(onMargin);
  });

  test("to the right takes influence down in a right-to-left picture", () => {
    const mirrored = measureFrame({ ...plain, direction: "rtl" });
    expect(stepTowards(mirrored, { influence: 50, buyIn: 50 }, right, 1)).toEqual({ influence: 49, buyIn: 50 });
  });

  test("of a drag is whole", () => {
    expect(snap({ influence: 49.6, buyIn: 101 }, 1)).toEqual({ influence: 50, buyIn: 100 });
    expect(snap({ influence: 48, buyIn: 2.4 }, 5)).toEqual({ influence: 50, buyIn: 0 });
  });
});
