import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zoneAt } from "@buyinmap/core";
import { measureFrame, type Frame } from "../../packages/react/src/frame.js";
import { leastTarget, placeGroups, type Standing } from "../../packages/react/src/layers/crowd/placeGroups.js";
import type { Range, View } from "../../packages/react/src/view.js";

const thresholds = { line: 60, highInfluence: 50 };

function frameOf(options: { width?: number; height?: number; view?: View; swap?: boolean; direction?: "ltr" | "rtl" } = {}): Frame {
  const { width = 720, height = 540, swap = false, direction = "ltr", view } = options;
  return measureFrame({ width, height, textSize: 13, direction, swap, rows: { below: 1, beside: 1 }, row: 9, view });
}

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });
const crowds = fc
  .array(fc.tuple(score, score), { maxLength: 300 })
  .map((all): readonly Standing[] =>
    all
      .filter(([influence, buyIn]) => influence !== undefined || buyIn !== undefined)
      .map(([influence, buyIn], index) => ({
        id: `p${index}`,
        scores: { ...(influence !== undefined && { influence }), ...(buyIn !== undefined && { buyIn }) },
      })),
  );
const frames = fc
  .record({
    width: fc.integer({ min: 358, max: 1600 }),
    height: fc.integer({ min: 442, max: 700 }),
    swap: fc.boolean(),
    direction: fc.constantFrom("ltr" as const, "rtl" as const),
  })
  .map(frameOf);
const cutting = fc.record({ line: fc.integer({ min: 12, max: 88 }), highInfluence: fc.integer({ min: 12, max: 88 }) });

describe("groups", () => {
  test("everyone who is placed is in one group, and only there", () => {
    fc.assert(
      fc.property(frames, cutting, crowds, (frame, where, people) => {
        const ids = placeGroups(frame, where, people).flatMap((group) => group.ids);
        expect(ids.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
      }),
    );
  });

  test("neither the line nor the threshold of high influence cuts through a group", () => {
    fc.assert(
      fc.property(frames, cutting, crowds, (frame, where, people) => {
        const scores = new Map(people.map((one) => [one.id, one.scores]));
        for (const { ids, zone } of placeGroups(frame, where, people)) {
          for (const id of ids) {
            const { influence, buyIn } = scores.get(id)!;
            const own = influence === undefined || buyIn === undefined ? undefined : zoneAt({ influence, buyIn }, where);
            expect(own).toBe(zone);
          }
        }
      }),
    );
  });

  test("people lie between the scores that their group names", () => {
    fc.assert(
      fc.property(frames, cutting, crowds, (frame, where, people) => {
        const scores = new Map(people.map((one) => [one.id, one.scores]));
        for (const { ids, influence, buyIn } of placeGroups(frame, where, people)) {
          expect(ids.every((id) => isWithin(influence, scores.get(id)!.influence))).toBe(true);
          expect(ids.every((id) => isWithin(buyIn, scores.get(id)!.buyIn))).toBe(true);
        }
      }),
    );
  });

  test("targets are large enough for a finger's width of WCAG, and none reaches into another", () => {
    fc.assert(
      fc.property(frames, cutting, crowds, (frame, where, people) => {
        const groups = placeGroups(frame, where, people);
        for (const { box } of groups) {
          expect(Math.min(box.right - box.left, box.bottom - box.top)).toBeGreaterThanOrEqual(leastTarget - 0.02);
        }
        for (const [index, a] of groups.entries()) {
          for (const b of groups.slice(index + 1)) {
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(leastTarget - 0.02);
          }
        }
      }),
    );
  });

  test("there are never too many to go through, however close the picture is", () => {
    const views = fc
      .tuple(fc.integer({ min: 5, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([length, a, b]) => ({ influence: stretch(length, a), buyIn: stretch(length, b) }));
    fc.assert(
      fc.property(views, (view) => {
        const people = Array.from({ length: 4000 }, (_, index): Standing => {
          const at = (of: Range, share: number) => of.from + share * (of.to - of.from);
          return {
            id: `p${index}`,
            scores: { influence: at(view.influence, (index % 64) / 63), buyIn: at(view.buyIn, Math.floor(index / 64) / 63) },
          };
        });
        expect(placeGroups(frameOf({ width: 1280, height: 640, view }), thresholds, people).length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 30 },
    );
  });

  test("the same people make the same groups, in the same order", () => {
    fc.assert(
      fc.property(frames, crowds, (frame, people) => {
        expect(placeGroups(frame, thresholds, people)).toEqual(placeGroups(frame, thresholds, people));
      }),
    );
  });

  test("names round scores, up to the next threshold", () => {
    const people = [
      { id: "a", scores: { influence: 44, buyIn: 58 } },
      { id: "b", scores: { influence: 41, buyIn: 50 } },
      { id: "c", scores: { influence: 50, buyIn: 60 } },
      { id: "d", scores: { influence: 100, buyIn: 100 } },
      { id: "e", scores: { buyIn: 12 } },
    ];
    const named = placeGroups(frameOf(), thresholds, people).map(({ influence, buyIn, zone, ids }) => ({ influence, buyIn, zone, ids }));
    expect(named).toEqual([
      { influence: undefined, buyIn: { from: 10, to: 20 }, zone: undefined, ids: ["e"] },
      { influence: { from: 40, to: 50 }, buyIn: { from: 50, to: 60 }, zone: "keepInView", ids: ["a", "b"] },
      { influence: { from: 50, to: 60 }, buyIn: { from: 60, to: 70 }, zone: "leanOn", ids: ["c"] },
      { influence: { from: 90, to: 100 }, buyIn: { from: 90, to: 100 }, zone: "leanOn", ids: ["d"] },
    ]);
  });
});

function stretch(length: number, share: number): Range {
  const from = share * (100 - length);
  return { from, to: from + length };
}

function isWithin(range: Range | undefined, at: number | undefined): boolean {
  return range === undefined ? at === undefined : at !== undefined && at >= range.from && at <= range.to;
}
