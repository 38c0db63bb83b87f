import { describe, expect, test } from "vitest";
import { analyze } from "@buyinmap/core";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { describePeople } from "../../packages/react/src/people.js";
import { placeCrowd } from "../../packages/react/src/layers/crowd/placeCrowd.js";
import { placeScene } from "../../packages/react/src/placeScene.js";
import type { Scene, SceneOptions } from "../../packages/react/src/scene.js";
import { makeCrowd } from "../../packages/react/stories/crowds.js";

const catalog = createCatalog();

function optionsFor(count: number, more: Partial<SceneOptions> = {}): SceneOptions {
  const deal = makeCrowd(count);
  const analysis = analyze(deal, { asOf: "2026-11-22" });
  return {
    people: describePeople(deal, analysis, catalog),
    ties: [{ id: "t", from: "p00001", to: "p00002", type: "sways" }],
    assumptions: analysis.assumptions,
    catalog,
    width: 720,
    height: 540,
    textSize: 13,
    direction: "ltr",
    swap: false,
    first: [],
    crowd: placeCrowd,
    ...more,
  };
}

function whoIs(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id).toSorted();
}

describe("a crowd", () => {
  test.each([
    [200, { grouped: false, painted: false }],
    [300, { grouped: true, painted: false }],
    [2000, { grouped: true, painted: true }],
    [10_000, { grouped: true, painted: true }],
  ])("of %i is placed whole", (count, { grouped, painted }) => {
    const options = optionsFor(count, { paints: true });
    const scene = placeScene(options);
    expect(scene.marks.length + scene.waiting.length).toBe(count);
    expect(scene.isPainted).toBe(painted);
    expect(scene.groups.flatMap(({ ids }) => ids).toSorted()).toEqual(grouped ? whoIs(scene.marks) : []);
  });

  test("is painted only where there is something to paint on", () => {
    expect(placeScene(optionsFor(2000)).isPainted).toBe(false);
  });

  test("is not placed without what it takes; all around it is where it will be", () => {
    const options = optionsFor(300, { legend: { room: "under", isDrawn: () => true } });
    const whole = placeScene(options);
    const bare = placeScene({ ...options, crowd: undefined });
    expect(bare).toMatchObject({ marks: [], labels: [], groups: [], hidden: 0, outside: 0 });
    const around = ({ frame, axes, margins, legend, placed, waiting }: Scene) => ({ frame, axes, margins, legend, placed, waiting });
    expect(around(bare)).toEqual(around(whole));
    expect(placeScene(options, bare)).toEqual(whole);
  });

  test("stays the same lists when only someone else is attended to", () => {
    const options = optionsFor(10_000);
    const scene = placeScene(options);
    const next = placeScene({ ...options, first: ["p00001"] }, scene);
    expect(next.marks).toBe(scene.marks);
    expect(next.people).toBe(scene.people);
    expect(next.labels[0]!.id).toBe("p00001");
    expect([scene.ties.length, next.ties.length]).toEqual([0, 1]);
  });

  test("steps back without a name, a target or a count", () => {
    const options = optionsFor(3000);
    const everyone = whoIs(options.people);
    const few = new Set(everyone.slice(0, 20));
    const scene = placeScene({ ...options, faint: new Set(everyone.filter((id) => !few.has(id))) });
    expect(scene.marks.every(({ id }) => few.has(id))).toBe(true);
    expect(scene.groups).toEqual([]);
    expect(scene.faint.some(({ id }) => few.has(id))).toBe(false);
    expect(scene.faint.length).toBeGreaterThan(2900);
    expect(zoned(scene)).toBeLessThanOrEqual(20);
    expect(scene.labels.every(({ id }) => few.has(id))).toBe(true);
  });
});

function zoned({ zones }: Scene): number {
  return zones.reduce((sum, { count }) => sum + Number(count.replaceAll(",", "")), 0);
}
