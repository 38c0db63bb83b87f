import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Disc, Point } from "../../packages/react/src/geometry.js";
import { separate } from "../../packages/react/src/layers/marks/separate.js";
import { isSeen } from "../../packages/react/src/layers/ties/aimHead.js";
import { mostTies } from "../../packages/react/src/layers/ties/chooseTies.js";
import { placeBundles } from "../../packages/react/src/layers/ties/placeBundles.js";
import { placeTies, type NamedTie, type TieGround } from "../../packages/react/src/layers/ties/placeTies.js";

const bounds: Box = { left: 0, top: 0, right: 900, bottom: 560 };
const discs = [
  { id: "a", x: 100, y: 100, radius: 10 },
  { id: "b", x: 300, y: 100, radius: 10 },
];

function groundOf(more: Partial<TieGround> = {}): TieGround {
  return { bounds, discs, attended: [], bundle: placeBundles, ...more };
}

function sway(id: string, from: string, to: string, strength?: number): NamedTie {
  return { id, from, to, type: "sways", ...(strength !== undefined && { strength }) };
}

describe("ties", () => {
  it("run as arcs from outside one mark to an arrow head outside the other, wider the stronger they are", () => {
    const { ties } = placeTies([sway("t", "a", "b", 0.5)], groundOf());
    const { points, headPoints, ...drawn } = ties[0]!;
    expect(drawn).toEqual({
      id: "t",
      type: "sways",
      from: "a",
      to: "b",
      width: 2.5,
      nearness: "even",
      path: "M113.33,104.27Q200,132 280,106.4",
      head: "M281.22,110.21L286.67,104.27L278.78,102.59Z",
    });
    expect([points[0], points[4], points.at(-1)]).toEqual([
      { x: 113.33, y: 104.27 },
      { x: 198.33, y: 118.67 },
      { x: 280, y: 106.4 },
    ].map(near));
    expect(headPoints).toEqual([{ x: 280, y: 106.4 }, { x: 286.67, y: 104.27 }].map(near));
  });

  it("bend to either side when they go both ways", () => {
    const { ties } = placeTies([sway("1", "a", "b"), sway("2", "b", "a")], groundOf());
    expect([ties[0]!.path.includes("Q200,132"), ties[1]!.path.includes("Q200,68")]).toEqual([true, true]);
  });

  it("bend around someone who stands between", () => {
    const between = { id: "c", x: 200, y: 118, radius: 10 };
    const [tie] = placeTies([sway("t", "a", "b")], groundOf({ discs: [...discs, between] })).ties;
    expect(tie!.points.every((point) => away(point, between) > between.radius)).toBe(true);
  });

  it("bend inwards at the edge of the picture", () => {
    const edge = discs.map((disc) => ({ ...disc, y: 560 }));
    const [tie] = placeTies([sway("t", "a", "b")], groundOf({ discs: edge })).ties;
    expect(Math.min(...tie!.points.map(({ y }) => y))).toBeLessThan(545);
  });

  it("leave room for themselves between marks that nearly touch", () => {
    const close = [discs[0]!, { ...discs[1]!, x: 124 }];
    const [tie] = placeTies([sway("t", "a", "b")], groundOf({ discs: close })).ties;
    expect(tie!.points.every((point) => close.every((disc) => away(point, disc) >= disc.radius))).toBe(true);
    expect(isSeen({ neck: tie!.headPoints![0], tip: tie!.headPoints![1] }, close)).toBe(true);
  });

  it("come in from another side when a mark would cover their head", () => {
    const covering = { id: "c", x: 276, y: 112, radius: 10 };
    const ground = groundOf({ discs: [...discs, covering] });
    const [tie] = placeTies([sway("t", "a", "b")], ground).ties;
    const [neck, tip] = tie!.headPoints!;
    expect(isSeen({ neck, tip }, ground.discs)).toBe(true);
    expect(away(tip, discs[1]!)).toBeCloseTo(14, 5);
  });

  it("show their head further back when every side is covered", () => {
    const ring = Array.from({ length: 8 }, (_, index) => {
      const angle = (index / 8) * 2 * Math.PI;
      return { id: `r${index}`, x: 300 + 24 * Math.cos(angle), y: 100 + 24 * Math.sin(angle), radius: 10 };
    });
    const ground = groundOf({ discs: [...discs, ...ring] });
    const [tie] = placeTies([sway("t", "a", "b")], ground).ties;
    const [neck, tip] = tie!.headPoints!;
    expect(isSeen({ neck, tip }, ground.discs)).toBe(true);
    expect(away(tip, discs[1]!)).toBeGreaterThan(30);
  });

  it("have no head when they are conflicts", () => {
    const [tie] = placeTies([{ id: "t", from: "a", to: "b", type: "conflict" }], groundOf()).ties;
    expect(tie && ("head" in tie || "headPoints" in tie)).toBe(false);
  });

  it("are not placed to oneself, to people who are not drawn, or between marks on one point", () => {
    const same = { ...discs[0]!, id: "same" };
    const ties = [sway("1", "a", "nobody"), sway("2", "a", "a"), sway("3", "a", "same")];
    expect(placeTies(ties, groundOf({ discs: [...discs, same] }))).toEqual({ ties: [], leftOut: 0 });
  });

  it("are near around the people attended to, and far elsewhere", () => {
    const more = [...discs, { id: "c", x: 300, y: 300, radius: 10 }];
    const ties = [sway("1", "a", "b"), sway("2", "b", "c")];
    const nearness = (attended: readonly string[]) =>
      placeTies(ties, groundOf({ discs: more, attended })).ties.map((tie) => tie.nearness);
    expect(nearness([])).toEqual(["even", "even"]);
    expect(nearness(["a"])).toEqual(["near", "far"]);
    expect(nearness(["a", "c"])).toEqual(["near", "near"]);
    expect(nearness(["someone not drawn"])).toEqual(["even", "even"]);
  });

  it("are only those around the people attended to when there are too many, the strongest first", () => {
    const crowd = Array.from({ length: 20 }, (_, index) => {
      return { id: `p${index}`, x: 40 * index + 20, y: (index % 5) * 100 + 20, radius: 10 };
    });
    const ties = crowd.flatMap(({ id: from }, row) =>
      crowd.flatMap(({ id: to }, column) => {
        return from === to ? [] : [sway(`${from} ${to}`, from, to, (row + column) / 40)];
      }),
    );
    const idsOf = (attended: readonly string[]) => {
      const placed = placeTies(ties, groundOf({ discs: crowd, attended }));
      expect(placed.leftOut).toBe(380 - placed.ties.length);
      return placed.ties.map(({ id }) => id);
    };
    expect(idsOf([])).toEqual([]);
    expect(idsOf(["p3"])).toEqual(ties.filter(({ from, to }) => from === "p3" || to === "p3").map(({ id }) => id));
    const most = idsOf(crowd.map(({ id }) => id));
    expect([most.length, most.includes("p19 p18"), most.includes("p0 p1")]).toEqual([mostTies, true, false]);
  });

  it("are thinner when they are many, and led along each other", () => {
    const row = [0, 1, 2].map((index) => {
      return { id: `p${index}`, x: 100 + 300 * index, y: 300 + (index % 2) * 20, radius: 10 };
    });
    const others = Array.from({ length: 20 }, (_, index) => {
      return { id: `q${index}`, x: 40 * index + 20, y: 20 + 20 * (index % 2), radius: 5 };
    });
    const pairs = [["p0", "p1"], ["p1", "p2"], ["p0", "p2"], ["p2", "p0"]] as const;
    const long = pairs.map(([from, to]) => sway(`${from} ${to}`, from, to, 1));
    const short = others.slice(1).flatMap(({ id }, index) => {
      const { id: last } = others[index]!;
      return [sway(`s${id}`, id, last), sway(`t${id}`, last, id)];
    });
    const { ties } = placeTies([...long, ...short], groundOf({ discs: [...row, ...others] }));
    expect(ties[2]!.width).toBe(2.5);
    const passing = ties.slice(2, 4).map(({ points }) => Math.min(...points.map((point) => away(point, row[1]!))));
    for (const distance of passing) expect(distance > 10 && distance < 25).toBe(true);
  });
});

const step = fc.integer({ min: 0, max: 30 });
const person = fc.record({ x: step, y: step, radius: fc.constantFrom(8, 10) });
const committee = fc.array(person, { minLength: 2, maxLength: 60 }).map((people) => {
  const places = people.map(({ x, y }, index) => ({ id: `p${index}`, x: 30 + x * 28, y: 30 + y * 16.5 }));
  const offsets = separate(places, 24, bounds);
  return places.map(({ id, x, y }, index) => {
    const offset = offsets.get(id)!;
    return { id, x: x + offset.x, y: y + offset.y, radius: people[index]!.radius };
  });
});
const type = fc.constantFrom("sways", "reportsTo", "conflict");
const strength = fc.double({ min: 0, max: 1, noNaN: true });
const tied = fc
  .array(fc.tuple(fc.nat(), fc.nat(), type, strength), { maxLength: 100 })
  .chain((drawn) =>
    committee.map((people) => ({
      people,
      ties: drawn.map(([from, to, kind, strong], index): NamedTie => {
        const [a, b] = [people[from % people.length]!.id, people[to % people.length]!.id];
        return { id: `t${index}`, from: a, to: b, type: kind, ...(kind === "sways" && { strength: strong }) };
      }),
    })),
  );

describe("whoever is tied to whom", () => {
  it("no curve and no head leaves the bounds, and no head is covered", () => {
    fc.assert(
      fc.property(tied, ({ people, ties }) => {
        for (const { points, headPoints, path, head } of placeTies(ties, groundOf({ discs: people })).ties) {
          expect(`${path}${head}`).not.toMatch(/NaN|Infinity/);
          expect([...points, ...(headPoints ?? [])].filter((point) => !isInside(point))).toEqual([]);
          expect(!headPoints || isSeen({ neck: headPoints[0], tip: headPoints[1] }, people)).toBe(true);
        }
      }),
    );
  });

  it("the same ties are placed for the same people, in the order given, each once", () => {
    fc.assert(
      fc.property(tied, ({ people, ties }) => {
        const placed = placeTies(ties, groundOf({ discs: people }));
        expect(placeTies(ties, groundOf({ discs: people }))).toEqual(placed);
        expect(placed.ties.map(({ id }) => id)).toEqual(ties.filter(({ from, to }) => from !== to).map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });
});

function near({ x, y }: Point) {
  return { x: expect.closeTo(x, 1) as unknown, y: expect.closeTo(y, 1) as unknown };
}

function away(point: Point, disc: Disc): number {
  return Math.hypot(point.x - disc.x, point.y - disc.y);
}

function isInside({ x, y }: Point): boolean {
  return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom;
}
