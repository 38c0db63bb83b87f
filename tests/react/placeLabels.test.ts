import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesTouch, boxInside, boxTouchesDisc, type Box, type Disc } from "../../packages/react/src/geometry.js";
import { placeLabels, type LabelGround, type LabelWish } from "../../packages/react/src/layers/labels/placeLabels.js";
import { separate } from "../../packages/react/src/layers/marks/separate.js";

interface Scenes {
  width: number;
  height: number;
  radius: number;
  lineHeight: number;
  scenes: { n: number; seed: number; points: { x: number; y: number; width: number; priority: number }[] }[];
}

const scenes = JSON.parse(readFileSync(new URL("../data/label-scenes.json", import.meta.url), "utf8")) as Scenes;
const bounds: Box = { left: 0, top: 0, right: scenes.width, bottom: scenes.height };

/** How much of a scene's labels stand clean: shown, inside, and touching neither a mark nor another label. */
function cleanShare({ points }: Scenes["scenes"][number]): number {
  const places = points.map(({ x, y }, index) => ({ id: String(index), x, y }));
  const offsets = separate(places, 2 * scenes.radius + 4, bounds);
  const wishes: readonly LabelWish[] = places.map(({ id, x, y }, index) => {
    const offset = offsets.get(id)!;
    return { id, x: x + offset.x, y: y + offset.y, radius: scenes.radius, width: points[index]!.width };
  });
  const ground = groundOf(wishes);
  const ordered = wishes.toSorted((a, b) => points[Number(b.id)]!.priority - points[Number(a.id)]!.priority);
  const labels = placeLabels(ordered, ground);
  const clean = labels.filter(
    ({ id, box }) =>
      boxInside(box, bounds) &&
      wishes.every((mark) => !boxTouchesDisc(box, mark)) &&
      labels.every((other) => other.id === id || !boxesTouch(box, other.box)),
  );
  return clean.length / points.length;
}

function groundOf(marks: readonly Disc[], obstacles: readonly Box[] = []): LabelGround {
  return { bounds, lineHeight: scenes.lineHeight, direction: "ltr", marks, obstacles, rings: 4 };
}

describe("the share of clean labels on the measured scenes", () => {
  test.each([
    { count: 12, least: 1 },
    { count: 50, least: 0.96 },
    { count: 200, least: 0.52 },
  ])("at $count points is at least $least", ({ count, least }) => {
    const shares = scenes.scenes.filter(({ n }) => n === count).map(cleanShare);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(shares).toHaveLength(5);
    expect(mean).toBeGreaterThanOrEqual(least);
  });
});

const mark = fc.record({
  x: fc.integer({ min: 0, max: scenes.width }),
  y: fc.integer({ min: 0, max: scenes.height }),
  radius: fc.constantFrom(4, 8, 12),
  width: fc.integer({ min: 8, max: 200 }),
});
const crowd = fc
  .array(mark, { maxLength: 80 })
  .map((marks): readonly LabelWish[] => marks.map((one, index) => ({ ...one, id: String(index) })));
const obstacle = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 500 }))
  .map(([left, top]): Box => ({ left, top, right: left + 100, bottom: top + 20 }));

describe("placed labels", () => {
  test("touch neither each other, nor a mark, nor an obstacle, and stay inside", () => {
    fc.assert(
      fc.property(crowd, fc.array(obstacle, { maxLength: 5 }), (wishes, obstacles) => {
        const labels = placeLabels(wishes, groundOf(wishes, obstacles));
        for (const { id, box } of labels) {
          expect(boxInside(box, bounds)).toBe(true);
          expect(wishes.filter((disc) => boxTouchesDisc(box, disc))).toEqual([]);
          expect(obstacles.filter((other) => boxesTouch(box, other))).toEqual([]);
          expect(labels.filter((other) => other.id !== id && boxesTouch(box, other.box))).toEqual([]);
        }
      }),
    );
  });

  test("are the same for the same input", () => {
    fc.assert(
      fc.property(crowd, (wishes) => {
        expect(placeLabels(wishes, groundOf(wishes))).toEqual(placeLabels(wishes, groundOf(wishes)));
      }),
    );
  });

  test("stay where they were while that is free", () => {
    fc.assert(
      fc.property(crowd, (wishes) => {
        const once = placeLabels(wishes, groundOf(wishes));
        const spots = new Map(once.map(({ id, spot }) => [id, spot]));
        const shown = wishes.filter(({ id }) => spots.has(id));
        expect(placeLabels(shown, groundOf(wishes), spots)).toEqual(once);
      }),
    );
  });

  test("have leader lines only beyond the nearest ring, from the edge of their mark to their text", () => {
    fc.assert(
      fc.property(crowd, (wishes) => {
        for (const { id, box, spot, leader } of placeLabels(wishes, groundOf(wishes))) {
          expect(leader === undefined).toBe(spot < 8);
          if (!leader) continue;
          const { x, y, radius } = wishes[Number(id)]!;
          expect(Math.hypot(leader.from.x - x, leader.from.y - y)).toBeCloseTo(radius + 1, 1);
          expect(leader.to.x).toBe(Math.min(Math.max(x, box.left), box.right));
          expect(leader.to.y).toBe(Math.min(Math.max(y, box.top), box.bottom));
        }
      }),
    );
  });

  test("go to the right and above first, and to the left in a right-to-left picture", () => {
    const wish: LabelWish = { id: "cfo", x: 450, y: 280, radius: 8, width: 60 };
    const [here] = placeLabels([wish], groundOf([wish]));
    const [there] = placeLabels([wish], { ...groundOf([wish]), direction: "rtl" });
    expect(here).toEqual({ id: "cfo", box: { left: 461, right: 521, top: 269.2, bottom: 281.2 }, side: "left", spot: 0 });
    expect(there).toEqual({ id: "cfo", box: { left: 379, right: 439, top: 269.2, bottom: 281.2 }, side: "right", spot: 0 });
  });

  test("choose in the order given", () => {
    const first: LabelWish = { id: "first", x: 100, y: 100, radius: 8, width: 60 };
    const second: LabelWish = { id: "second", x: 120, y: 100, radius: 8, width: 60 };
    const spotsOf = (wishes: readonly LabelWish[]) =>
      Object.fromEntries(placeLabels(wishes, groundOf([first, second])).map(({ id, spot }) => [id, spot]));
    expect(spotsOf([second, first]).second).toBe(0);
    expect(spotsOf([first, second]).first).not.toBe(0);
  });
});
