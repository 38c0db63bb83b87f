import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dragView } from "../../packages/react/src/gestures/dragView.js";
import { pinchView } from "../../packages/react/src/gestures/pinchView.js";
import { measureFrame, toPixels, toScores, type Frame } from "../../packages/react/src/frame.js";
import {
  inView,
  lengthOf,
  middleOf,
  panView,
  revealIn,
  sameView,
  scaleOf,
  shortest,
  wholeView,
  zoomView,
  type Range,
  type View,
} from "../../packages/react/src/view.js";

const score = fc.double({ min: 0, max: 100, noNaN: true });
const range = fc
  .tuple(fc.double({ min: shortest, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([length, share]): Range => ({ from: share * (100 - length), to: share * (100 - length) + length }));
const views = fc.record({ influence: range, buyIn: range });
const places = fc.record({ influence: score, buyIn: score });
const somePlaces = fc.record({ influence: score, buyIn: score }, { requiredKeys: [] });
const factors = fc.double({ min: 0.05, max: 20, noNaN: true });

function frameOf(view: View, more: { direction?: "ltr" | "rtl"; swap?: boolean } = {}): Frame {
  const rows = { below: 0, beside: 0 };
  const size = { width: 720, height: 540, textSize: 13, row: 24 };
  return measureFrame({ ...size, direction: "ltr", swap: false, rows, view, ...more });
}

function isWithin({ influence, buyIn }: View): boolean {
  return [influence, buyIn].every(({ from, to }) => from >= 0 && to <= 100 + 1e-9 && to - from >= shortest - 1e-9);
}

/** A view as text, in tenths of a score. */
function textOf({ influence, buyIn }: View): string {
  return [influence, buyIn].map(({ from, to }) => `${from.toFixed(1)}..${to.toFixed(1)}`).join(" ");
}

describe("zooming", () => {
  test.each([
    { around: { influence: 50, buyIn: 50 }, factor: 2, seen: "25.0..75.0 25.0..75.0", scale: 2 },
    { around: { influence: 80, buyIn: 0 }, factor: 4, seen: "60.0..85.0 0.0..25.0", scale: 4 },
    { around: { influence: 10, buyIn: 90 }, factor: 1000, seen: "9.4..15.6 84.4..90.6", scale: 16 },
    { around: { influence: 10, buyIn: 90 }, factor: 0.5, seen: "0.0..100.0 0.0..100.0", scale: 1 },
  ])("the whole plot $factor times closer around $around shows $seen", ({ around, factor, seen, scale }) => {
    const zoomed = zoomView(wholeView, around, factor);
    expect(textOf(zoomed)).toBe(seen);
    expect(scaleOf(zoomed)).toBeCloseTo(scale, 6);
  });

  test("keeps every place within 0..100, and no closer than the shortest stretch", () => {
    fc.assert(
      fc.property(views, places, factors, (view, around, factor) => {
        expect(isWithin(zoomView(view, around, factor))).toBe(true);
      }),
    );
  });

  test("keeps what it goes around at its place on the picture, unless the edge of the plot is in the way", () => {
    fc.assert(
      fc.property(views, places, fc.double({ min: 1, max: 20, noNaN: true }), (view, place, factor) => {
        fc.pre(inView(view, place));
        const closer = zoomView(view, place, factor);
        const [before, after] = [toPixels(frameOf(view), place), toPixels(frameOf(closer), place)];
        expect(after.x).toBeCloseTo(before.x, 1);
        expect(after.y).toBeCloseTo(before.y, 1);
      }),
    );
  });

  test("all the way out always ends with the whole plot", () => {
    fc.assert(
      fc.property(views, places, (view, around) => {
        expect(zoomView(view, around, 0.01)).toEqual(wholeView);
      }),
    );
  });
});

describe("panning", () => {
  test("stays within 0..100 and as close as before", () => {
    const far = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(views, fc.record({ influence: far, buyIn: far }), (view, by) => {
        const panned = panView(view, by);
        expect(isWithin(panned)).toBe(true);
        expect(lengthOf(panned.influence)).toBeCloseTo(lengthOf(view.influence), 6);
        expect(lengthOf(panned.buyIn)).toBeCloseTo(lengthOf(view.buyIn), 6);
      }),
    );
  });

  test.each([
    { direction: "ltr", swap: false },
    { direction: "rtl", swap: false },
    { direction: "ltr", swap: true },
    { direction: "rtl", swap: true },
  ] as const)("by dragging keeps under the pointer what was there ($direction, swapped: $swap)", (look) => {
    const view: View = { influence: { from: 40, to: 60 }, buyIn: { from: 30, to: 55 } };
    const frame = frameOf(view, look);
    const from = { x: 300, y: 200 };
    const to = { x: 330, y: 180 };
    const held = toScores(frame, from);
    const after = toScores(frameOf(dragView(frame, view, { x: 30, y: -20 }), look), to);
    expect(after.influence).toBeCloseTo(held.influence, 6);
    expect(after.buyIn).toBeCloseTo(held.buyIn, 6);
  });
});

describe("pinching", () => {
  test("twice as far apart shows things twice as large, and keeps between the fingers what was there", () => {
    const frame = frameOf(wholeView);
    const before = [{ x: 280, y: 240 }, { x: 360, y: 240 }];
    const now = [{ x: 250, y: 260 }, { x: 410, y: 260 }];
    const pinched = pinchView(frame, before, now);
    expect(scaleOf(pinched)).toBeCloseTo(2, 6);
    const held = toScores(frame, { x: 320, y: 240 });
    const after = toScores(frameOf(pinched), { x: 330, y: 260 });
    expect(after.influence).toBeCloseTo(held.influence, 6);
    expect(after.buyIn).toBeCloseTo(held.buyIn, 6);
  });

  test("fingers in one place do not zoom without end", () => {
    const one = [{ x: 300, y: 200 }, { x: 300, y: 200 }];
    const apart = [{ x: 100, y: 100 }, { x: 500, y: 400 }];
    expect(sameView(pinchView(frameOf(wholeView), one, one), wholeView)).toBe(true);
    expect(isWithin(pinchView(frameOf(wholeView), one, apart))).toBe(true);
  });
});

describe("revealing", () => {
  test("shows whoever is asked for, as close as before, and changes nothing when they are seen", () => {
    fc.assert(
      fc.property(views, somePlaces, (view, place) => {
        const revealed = revealIn(view, place);
        expect([isWithin(revealed), inView(revealed, place)]).toEqual([true, true]);
        expect(scaleOf(revealed)).toBeCloseTo(scaleOf(view), 6);
        expect(sameView(revealed, view)).toBe(inView(view, place));
      }),
    );
  });

  test("comes a tenth of what is seen further than needed", () => {
    const view: View = { influence: { from: 0, to: 50 }, buyIn: { from: 40, to: 60 } };
    expect(textOf(revealIn(view, { influence: 70, buyIn: 10 }))).toBe("25.0..75.0 8.0..28.0");
  });
});

test("the middle of a view is what its buttons go around", () => {
  const view = { influence: { from: 20, to: 40 }, buyIn: { from: 0, to: 50 } };
  expect(middleOf(view)).toEqual({ influence: 30, buyIn: 25 });
});
