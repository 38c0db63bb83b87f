import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "../../packages/react/src/geometry.js";
import { placeBundles } from "../../packages/react/src/layers/ties/placeBundles.js";

function placesOf(points: Readonly<Record<string, readonly [number, number]>>): ReadonlyMap<string, Point> {
  return new Map(Object.entries(points).map(([id, [x, y]]) => [id, { x, y }]));
}

function tiesOf(...pairs: readonly string[]) {
  return pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
}

describe("a long tie", () => {
  const places = placesOf({ a: [0, 0], b: [100, 10], c: [200, 0], d: [100, 200] });

  test("follows shorter ones, in both directions", () => {
    const bundles = placeBundles(tiesOf("ab", "bc", "ac", "ca"), places);
    expect([bundles("a", "c"), bundles("c", "a")]).toEqual([["b"], ["b"]]);
    expect([bundles("a", "b"), bundles("b", "c")]).toEqual([[], []]);
  });

  test("passes several people in the order of its direction", () => {
    const row = placesOf({ a: [0, 0], b: [100, 10], c: [200, 10], d: [300, 0] });
    const bundles = placeBundles(tiesOf("ab", "bc", "cd", "ad"), row);
    expect([bundles("a", "d"), bundles("d", "a")]).toEqual([["b", "c"], ["c", "b"]]);
  });

  test("stays direct where others lead too far around", () => {
    const bundles = placeBundles(tiesOf("ad", "dc", "ac"), places);
    expect(bundles("a", "c")).toEqual([]);
  });

  test("stays direct where others turn sharply", () => {
    const bundles = placeBundles(tiesOf("ab", "bc", "ac"), placesOf({ a: [0, 0], b: [0, 30], c: [100, 30] }));
    expect(bundles("a", "c")).toEqual([]);
  });

  test("does not follow one that follows others itself", () => {
    const row = placesOf({ a: [0, 0], b: [100, 1], c: [200, 0], d: [300, 1] });
    const bundles = placeBundles(tiesOf("ab", "bc", "ac", "cd", "ad"), row);
    expect(bundles("a", "d")).toEqual(["b", "c"]);
    expect(bundles("a", "c")).toEqual(["b"]);
  });

  test("leaves out whoever has no place", () => {
    const bundles = placeBundles(tiesOf("ax", "xc", "ac"), places);
    expect([bundles("a", "c"), bundles("a", "x")]).toEqual([[], []]);
  });
});

describe("bundles of any ties", () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 560 }));
  const graph = fc.record({
    points: fc.array(point, { minLength: 2, maxLength: 25 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 80 }),
  });

  test("lead along direct ties only, and are at most 1.35 times as long as the direct way", () => {
    fc.assert(
      fc.property(graph, ({ points, pairs }) => {
        const places = new Map(points.map(([x, y], index) => [`p${index}`, { x, y }]));
        const ties = pairs.map(([a, b]) => ({ from: `p${a % points.length}`, to: `p${b % points.length}` }));
        const bundles = placeBundles(ties, places);
        const areTied = (...two: readonly string[]) => ties.some(({ from, to }) => two.includes(from) && two.includes(to) && from !== to);
        for (const { from, to } of ties) {
          const passed = bundles(from, to);
          if (passed.length === 0) continue;
          const stops = [from, ...passed, to];
          let length = 0;
          for (const [index, stop] of stops.slice(1).entries()) {
            const last = stops[index]!;
            expect([areTied(last, stop), bundles(last, stop)]).toEqual([true, []]);
            length += away(places.get(last)!, places.get(stop)!);
          }
          expect(length).toBeLessThanOrEqual(1.35 * away(places.get(from)!, places.get(to)!) + 1e-9);
        }
      }),
    );
  });

  test("do not hang on the order of the ties", () => {
    fc.assert(
      fc.property(graph, ({ points, pairs }) => {
        const places = new Map(points.map(([x, y], index) => [`p${index}`, { x, y }]));
        const ties = pairs.map(([a, b]) => ({ from: `p${a % points.length}`, to: `p${b % points.length}` }));
        const [one, other] = [placeBundles(ties, places), placeBundles(ties.toReversed(), places)];
        for (const { from, to } of ties) expect(other(from, to)).toEqual(one(from, to));
      }),
    );
  });
});

function away(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
