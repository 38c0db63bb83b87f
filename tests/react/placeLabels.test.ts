import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesTouch, boxInside, reachInto, type Box, type Disc } from "../../packages/react/src/geometry.js";
import {
  boxAt,
  countSpots,
  ringOf,
  type LabelGround,
  type LabelWish,
  type PlacedLabel,
} from "../../packages/react/src/layers/labels/placeLabel.js";
import { placeLabels } from "../../packages/react/src/layers/labels/placeLabels.js";
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

type LabelScene = Scenes["scenes"][number];

interface Moved {
  readonly index: number;
  readonly across: number;
  readonly down: number;
}

/** The labels of a scene in order of priority, one of its points moved. */
function wishesOf({ points }: LabelScene, moved?: Moved): readonly LabelWish[] {
  const apart = 2 * scenes.radius + 4;
  const homes = points.map(({ x, y }, index) => ({ id: String(index), x, y }));
  const places = homes.map((home, index) => {
    if (index !== moved?.index) return home;
    return { ...home, x: clamp(home.x + moved.across, bounds.right), y: clamp(home.y + moved.down, bounds.bottom) };
  });
  const offsets = separate(places, apart, bounds, moved && separate(homes, apart, bounds));
  const wishes = places.map(({ id, x, y }, index) => {
    const offset = offsets.get(id)!;
    return { id, x: x + offset.x, y: y + offset.y, radius: scenes.radius, width: points[index]!.width };
  });
  return wishes.toSorted((a, b) => points[Number(b.id)]!.priority - points[Number(a.id)]!.priority);
}

function clamp(pixels: number, most: number): number {
  return Math.min(most, Math.max(0, pixels));
}

/** How much of a scene's labels stand clean: shown, inside, and touching neither a mark nor another label. */
function cleanShare(scene: LabelScene, repairs: number): number {
  const wishes = wishesOf(scene);
  const labels = placeLabels(wishes, groundOf(wishes), { repairs });
  const clean = labels.filter(
    ({ id, box }) =>
      boxInside(box, bounds) &&
      wishes.every((mark) => reachInto(box, mark) === 0) &&
      labels.every((other) => other.id === id || !boxesTouch(box, other.box)),
  );
  return clean.length / wishes.length;
}

type Lines = NonNullable<LabelGround["lines"]>;

function groundOf(marks: readonly Disc[], obstacles: readonly Box[] = [], lines: Lines = []): LabelGround {
  return { bounds, lineHeight: scenes.lineHeight, direction: "ltr", marks, obstacles, lines, rings: 4 };
}

function spotsOf(labels: readonly PlacedLabel[]): ReadonlyMap<string, number> {
  return new Map(labels.map(({ id, spot }) => [id, spot]));
}

describe("the share of clean labels on the measured scenes", () => {
  test.each([
    { count: 12, repairs: 0, least: 1 },
    { count: 12, repairs: 10, least: 1 },
    { count: 50, repairs: 0, least: 0.97 },
    { count: 50, repairs: 10, least: 0.99 },
    { count: 200, repairs: 0, least: 0.55 },
    { count: 200, repairs: 10, least: 0.554 },
  ])("at $count points, with $repairs repairs, is at least $least", ({ count, repairs, least }) => {
    const shares = scenes.scenes.filter(({ n }) => n === count).map((scene) => cleanShare(scene, repairs));
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
      fc.property(crowd, fc.array(obstacle, { maxLength: 5 }), fc.constantFrom(0, 10), (wishes, obstacles, repairs) => {
        const labels = placeLabels(wishes, groundOf(wishes, obstacles), { repairs });
        for (const { id, box } of labels) {
          expect(boxInside(box, bounds)).toBe(true);
          expect(wishes.filter((disc) => reachInto(box, disc) > 0)).toEqual([]);
          expect(obstacles.filter((other) => boxesTouch(box, other))).toEqual([]);
          expect(labels.filter((other) => other.id !== id && boxesTouch(box, other.box))).toEqual([]);
        }
      }),
    );
  });

  test("are the same for the same input", () => {
    fc.assert(
      fc.property(crowd, (wishes) => {
        const place = () => placeLabels(wishes, groundOf(wishes), { repairs: 10 });
        expect(place()).toEqual(place());
      }),
    );
  });

  test("stay where they were while nothing changes", () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(0, 10), (wishes, repairs) => {
        const once = placeLabels(wishes, groundOf(wishes), { repairs });
        expect(placeLabels(wishes, groundOf(wishes), { repairs, last: spotsOf(once) })).toEqual(once);
      }),
    );
  });

  test("leave none hidden that could stand somewhere if all less important ones were away", () => {
    fc.assert(
      fc.property(crowd, fc.array(obstacle, { maxLength: 5 }), fc.constantFrom(0, 10), (wishes, obstacles, repairs) => {
        const ground = groundOf(wishes, obstacles);
        const labels = placeLabels(wishes, ground, { repairs });
        const shown = new Map(labels.map((label) => [label.id, label]));
        for (const [rank, wish] of wishes.entries()) {
          if (shown.has(wish.id)) continue;
          const above = wishes.slice(0, rank).flatMap(({ id }) => shown.get(id) ?? []);
          expect(freeSpots(wish, ground, above)).toEqual([]);
        }
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
    const [top, bottom] = [269.2, 281.2];
    expect(here).toEqual({ id: "cfo", box: { left: 461, right: 521, top, bottom }, side: "left", spot: 0 });
    expect(there).toEqual({ id: "cfo", box: { left: 379, right: 439, top, bottom }, side: "right", spot: 0 });
  });

  test("choose in the order given", () => {
    const first: LabelWish = { id: "first", x: 100, y: 100, radius: 8, width: 60 };
    const second: LabelWish = { id: "second", x: 120, y: 100, radius: 8, width: 60 };
    const spots = (wishes: readonly LabelWish[]) => spotsOf(placeLabels(wishes, groundOf([first, second])));
    expect(spots([second, first]).get("second")).toBe(0);
    expect(spots([first, second]).get("first")).not.toBe(0);
  });
});

describe("labels that may cover marks that yield", () => {
  /** Some people of a crowd may, and stand fast; all others yield. In the order in which they choose. */
  const covering = fc.tuple(crowd, fc.integer({ min: 1, max: 12 })).map(([wishes, count]) => {
    const first = wishes.slice(0, count).map((wish): LabelWish => ({ ...wish, covers: true }));
    const others = wishes.slice(count);
    return { wishes: [...first, ...others], ground: { ...groundOf(first), yielding: others, rings: 1 } };
  });
  const scenario = fc.record({ crowded: covering, obstacles: fc.array(obstacle, { maxLength: 5 }) }).map(({ crowded, obstacles }) => ({
    wishes: crowded.wishes,
    ground: { ...crowded.ground, obstacles },
  }));

  test("touch neither each other, nor an obstacle, nor whoever stands fast; and only they cover anyone", () => {
    fc.assert(
      fc.property(scenario, ({ wishes, ground }) => {
        const labels = placeLabels(wishes, ground);
        for (const { id, box, over } of labels) {
          expect(boxInside(box, bounds)).toBe(true);
          expect([...ground.obstacles, ...labels.flatMap((other) => (other.id === id ? [] : [other.box]))].filter((other) => boxesTouch(box, other))).toEqual([]);
          expect(ground.marks.filter((disc) => reachInto(box, disc) > 0)).toEqual([]);
          const covered = ground.yielding.filter((disc) => reachInto(box, disc) > 0);
          expect(covered.length > 0).toBe(over === true);
          expect(over === true && wishes.find((wish) => wish.id === id)!.covers !== true).toBe(false);
          expect(labels.filter((label) => covered.some((disc) => disc.id === label.id))).toEqual([]);
        }
      }),
    );
  });

  test("hide nobody who could stand somewhere if all less important ones were away", () => {
    fc.assert(
      fc.property(scenario, ({ wishes, ground }) => {
        const shown = new Map(placeLabels(wishes, ground).map((label) => [label.id, label]));
        for (const [rank, wish] of wishes.entries()) {
          if (shown.has(wish.id)) continue;
          const above = wishes.slice(0, rank).flatMap(({ id }) => shown.get(id) ?? []);
          const marks = wish.covers ? ground.marks : [...ground.marks, ...ground.yielding];
          const isCovered = above.some(({ box, over }) => over && reachInto(box, wish) > 0);
          expect(isCovered ? [] : freeSpots(wish, { ...ground, marks }, above)).toEqual([]);
        }
      }),
    );
  });

  test("are the same for the same input, and stay where they were while nothing changes", () => {
    fc.assert(
      fc.property(scenario, ({ wishes, ground }) => {
        const once = placeLabels(wishes, ground);
        expect(placeLabels(wishes, ground)).toEqual(once);
        expect(placeLabels(wishes, ground, { last: spotsOf(once) })).toEqual(once);
      }),
    );
  });

  test("take a clear place before any other, and then the one over the fewest", () => {
    const wish: LabelWish = { id: "cfo", x: 450, y: 280, radius: 8, width: 60, covers: true };
    const others = (places: readonly (readonly [number, number])[]) => places.map(([x, y], index): LabelWish => ({ id: `${index}`, x, y, radius: 4, width: 60 }));
    const place = (yielding: readonly LabelWish[]) => {
      const [label] = placeLabels([wish], { ...groundOf([wish]), yielding, rings: 1 });
      return [label?.spot, label?.over];
    };
    const around: readonly (readonly [number, number])[] = [[480, 275], [490, 275], [480, 288], [490, 288], [480, 281], [420, 272], [430, 272], [410, 288], [440, 288], [430, 281], [450, 262], [460, 262], [450, 298]];
    expect(place(others(around.slice(0, 5)))).toEqual([3, undefined]);
    expect(place(others(around))).toEqual([5, true]);
  });
});

/** The spots at which a label would touch no mark, no obstacle, and none of some other labels. */
function freeSpots(wish: LabelWish, ground: LabelGround, labels: readonly PlacedLabel[]): readonly number[] {
  return Array.from({ length: countSpots(ground) }, (_, spot) => spot).filter((spot) => {
    const box = boxAt(wish, ground, spot);
    if (!box || ground.marks.some((disc) => reachInto(box, disc) > 0)) return false;
    return ![...ground.obstacles, ...labels.map((label) => label.box)].some((other) => boxesTouch(box, other));
  });
}

describe("when one mark moves by up to ten pixels", () => {
  const stepsAt = (count: number) =>
    fc.record({
      scene: fc.constantFrom(...scenes.scenes.filter(({ n }) => n === count)),
      index: fc.nat({ max: count - 1 }),
      across: fc.integer({ min: -7, max: 7 }),
      down: fc.integer({ min: -7, max: 7 }),
    });

  /** The share of labels that stand at another spot than before, or are shown or hidden anew. */
  function changedShare({ scene, ...moved }: { scene: LabelScene } & Moved): number {
    const [before, after] = [wishesOf(scene), wishesOf(scene, moved)];
    const last = spotsOf(placeLabels(before, groundOf(before), { repairs: 10 }));
    const next = spotsOf(placeLabels(after, groundOf(after), { repairs: 10, last }));
    return before.filter(({ id }) => last.get(id) !== next.get(id)).length / before.length;
  }

  test("at most half of fifty labels go elsewhere", () => {
    fc.assert(
      fc.property(stepsAt(50), (moved) => {
        expect(changedShare(moved)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test.each([
    { count: 12, runs: 200, most: 0.06 },
    { count: 50, runs: 200, most: 0.07 },
    { count: 200, runs: 40, most: 0.05 },
  ])("less than $most of $count labels do on average", ({ count, runs, most }) => {
    const shares = fc.sample(stepsAt(count), { numRuns: runs, seed: 1 }).map(changedShare);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(most);
  });
});

describe("lines under labels", () => {
  const wish: LabelWish = { id: "cfo", x: 450, y: 280, radius: 8, width: 60 };
  const spotWith = (lines: Lines, more: Partial<LabelGround> = {}) =>
    placeLabels([wish], { ...groundOf([wish], [], lines), ...more })[0]?.spot;

  test("are left free, at every bend", () => {
    const bent = [{ x: 470, y: 250 }, { x: 480, y: 275 }, { x: 800, y: 275 }];
    expect([spotWith([]), spotWith([bent]), spotWith([bent.toReversed()])]).toEqual([0, 1, 1]);
  });

  test("are left free by going a little further away, but not across the picture", () => {
    const hatched = (length: number) =>
      Array.from({ length: 30 }, (_, index) => [
        { x: 450 - length, y: 130 + index * 10 },
        { x: 450 + length, y: 130 + index * 10 },
      ]);
    expect([40, 80].map((length) => ringOf(spotWith(hatched(length))!))).toEqual([1, 1]);
    expect(ringOf(spotWith(hatched(120))!)).toBe(0);
  });

  test("are rather lain on than arrow heads", () => {
    const across = (y: number, left: number, right: number) => [{ x: left, y }, { x: right, y }];
    const around = Array.from({ length: 50 }, (_, index) => across(200 + index * 3, 300, index < 28 ? 450 : 600));
    const heads = [across(271, 490, 497)];
    expect(spotWith(around, { rings: 1 })).toBe(0);
    expect(spotWith(around, { rings: 1, heads })).not.toBe(0);
    expect(spotWith(around, { rings: 1, heads })).toBeDefined();
  });
});

describe("repairs", () => {
  test("never show fewer labels, and hide nobody for someone less important", () => {
    fc.assert(
      fc.property(crowd, fc.array(obstacle, { maxLength: 5 }), (wishes, obstacles) => {
        const ground = groundOf(wishes, obstacles);
        const plain = spotsOf(placeLabels(wishes, ground));
        const repaired = spotsOf(placeLabels(wishes, ground, { repairs: 10 }));
        expect(repaired.size).toBeGreaterThanOrEqual(plain.size);
        const firstChange = wishes.find(({ id }) => plain.has(id) !== repaired.has(id));
        expect(firstChange === undefined || repaired.has(firstChange.id)).toBe(true);
      }),
    );
  });

  test("move a label aside for one that finds no place", () => {
    const marks: readonly LabelWish[] = [
      { id: "first", x: 100, y: 100, radius: 8, width: 60 },
      { id: "second", x: 200, y: 100, radius: 8, width: 60 },
    ];
    const walls: readonly Box[] = [
      { left: 0, top: 0, right: 900, bottom: 88 },
      { left: 0, top: 112, right: 900, bottom: 560 },
      { left: 209, top: 0, right: 900, bottom: 560 },
    ];
    const ground = { ...groundOf(marks, walls), rings: 1 };
    const shown = (repairs: number) => placeLabels(marks, ground, { repairs }).map(({ id, side }) => [id, side]);
    expect(shown(0)).toEqual([["first", "left"]]);
    expect(shown(1)).toEqual([["first", "right"], ["second", "right"]]);
  });
});
