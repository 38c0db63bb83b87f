import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze, type Deal } from "@buyinmap/core";
import { rankPeople } from "../../packages/react/src/byInfluence.js";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { boxesTouch, boxInside, reachInto } from "../../packages/react/src/geometry.js";
import { chooseNamed } from "../../packages/react/src/layers/crowd/chooseNamed.js";
import { describePeople, scoresOf, type Person } from "../../packages/react/src/people.js";
import { placeCrowd } from "../../packages/react/src/layers/crowd/placeCrowd.js";
import { placeScene } from "../../packages/react/src/placeScene.js";
import type { Scene, SceneOptions } from "../../packages/react/src/scene.js";
import { inView, panView, zoomView, wholeView, type View } from "../../packages/react/src/view.js";
import { isPlaced } from "../../packages/react/src/sortPeople.js";
import { makeCrowd } from "../../packages/react/stories/crowds.js";

const catalog = createCatalog();

function optionsOf(deal: Deal, more: Partial<SceneOptions> = {}): SceneOptions {
  const analysis = analyze(deal, { asOf: "2026-11-22" });
  return {
    people: describePeople(deal, analysis, catalog),
    ties: [],
    assumptions: analysis.assumptions,
    catalog,
    width: 900,
    height: 560,
    textSize: 13,
    direction: "ltr",
    swap: false,
    first: [],
    crowd: placeCrowd,
    ...more,
  };
}

const counts = [300, 600, 2000, 3000, 10_000];
const crowds = new Map(counts.map((count) => [count, optionsOf(makeCrowd(count))]));

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

const look = fc.record({
  count: fc.constantFrom(...counts),
  width: fc.constantFrom(390, 720, 900),
  direction: fc.constantFrom("ltr" as const, "rtl" as const),
  swap: fc.boolean(),
  first: fc.uniqueArray(fc.integer({ min: 0, max: 299 }), { maxLength: 3 }).map((all) => all.map((one) => `p${String(one).padStart(5, "0")}`)),
});

describe("names in a crowd", () => {
  test("lie neither on each other, nor on titles, nor on marks of those who are named or attended to", () => {
    fc.assert(
      fc.property(look, ({ count, ...more }) => {
        const { labels, marks, ground, frame, hidden } = placeScene({ ...crowds.get(count)!, ...more });
        const isNamed = new Set([...idsOf(labels), ...more.first]);
        const named = marks.filter(({ id }) => isNamed.has(id));
        for (const { id, box } of labels) {
          expect(boxInside(box, { left: 0, top: 0, right: frame.width, bottom: frame.floor })).toBe(true);
          expect(labels.filter((other) => other.id !== id && boxesTouch(box, other.box))).toEqual([]);
          expect(ground.obstacles.filter((obstacle) => boxesTouch(box, obstacle))).toEqual([]);
          expect(named.filter((mark) => reachInto(box, mark) > 0)).toEqual([]);
        }
        expect(hidden).toBe(marks.length - labels.length);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    [300, 900, { least: 45, most: 90 }],
    [600, 900, { least: 35, most: 70 }],
    [1000, 900, { least: 30, most: 60 }],
    [2000, 900, { least: 25, most: 60 }],
    [10_000, 900, { least: 25, most: 45 }],
    [2000, 390, { least: 10, most: 25 }],
    [10_000, 390, { least: 8, most: 20 }],
  ])("of %i people on %i pixels are as many as can be read", (count, width, { least, most }) => {
    const { labels } = placeScene(optionsOf(makeCrowd(count), { width }));
    expect(labels.length).toBeGreaterThanOrEqual(least);
    expect(labels.length).toBeLessThanOrEqual(most);
  });

  test.each(counts)("of %i people tell of every quarter of the picture", (count) => {
    const { labels, frame: { plot } } = placeScene(crowds.get(count)!);
    const [middleX, middleY] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
    const quarters = labels.map(({ box }) => `${box.left < middleX} ${box.top < middleY}`);
    for (const quarter of ["true true", "true false", "false true", "false false"]) {
      expect(quarters.filter((one) => one === quarter).length).toBeGreaterThanOrEqual(4);
    }
  });

  test("are first of those attended to", () => {
    const options = crowds.get(10_000)!;
    const without = idsOf(placeScene(options).labels);
    const hidden = options.people.filter(({ id, influence, buyIn }) => !without.includes(id) && influence.type !== "unknown" && buyIn.type !== "unknown");
    const first = idsOf(hidden.slice(0, 3));
    expect(idsOf(placeScene({ ...options, first }).labels).slice(0, 3)).toEqual(first);
  });

  test("stay where they were while nothing changes, and are the same for the same people", () => {
    for (const options of crowds.values()) {
      const scene = placeScene(options);
      expect(placeScene({ ...options }).labels).toEqual(scene.labels);
      expect(placeScene({ ...options, first: ["p00003"] }, scene).marks).toBe(scene.marks);
      expect(placeScene({ ...options, people: [...options.people] }, scene).labels).toEqual(scene.labels);
    }
  });

  test("mostly stay when one person moves", () => {
    const deal = makeCrowd(2000);
    const before = placeScene(crowds.get(2000)!);
    for (const id of ["p00007", before.labels[0]!.id, before.labels[20]!.id]) {
      const moved = { ...deal, stakeholders: { ...deal.stakeholders, [id]: { ...deal.stakeholders[id]!, influence: 30, buyIn: 30 } } };
      const after = placeScene(optionsOf(moved), before);
      expect(changes(before, after)).toBeLessThanOrEqual(4);
    }
  });
});

/** How many names are elsewhere than before, or are shown or hidden anew. */
function changes(before: Scene, after: Scene): number {
  const spots = new Map(before.labels.map(({ id, spot }) => [id, spot]));
  const same = after.labels.filter(({ id, spot }) => spots.get(id) === spot);
  return Math.max(before.labels.length, after.labels.length) - same.length;
}

describe("those who are named first", () => {
  const everyone = rankPeople(crowds.get(2000)!.people.filter(isPlaced));

  /** Margins come and go with the view and change the measures a little: here the plot stays as large as it is. */
  const { frame } = placeScene(crowds.get(2000)!);
  const namedIn = (view: View) => idsOf(chooseNamed({ ...frame, view }, everyone, (person) => isSeen(view, person)));
  const isSeen = (view: View, person: Person) => inView(view, scoresOf(person));
  const seenIn = (view: View) => new Set(idsOf(everyone.filter((person) => isSeen(view, person))));

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const closer = fc.record({ across: share, up: share, factor: fc.constantFrom(1, 1.5, 2, 3, 6) });
  const within = ({ influence, buyIn }: View, across: number, up: number) => ({
    influence: influence.from + across * (influence.to - influence.from),
    buyIn: buyIn.from + up * (buyIn.to - buyIn.from),
  });

  test("are the most influential of all, whatever is seen, and begin with them", () => {
    const most = idsOf(everyone.slice(0, 11));
    fc.assert(
      fc.property(closer, ({ across, up, factor }) => {
        const view = zoomView(wholeView, within(wholeView, across, up), factor);
        const seen = seenIn(view);
        const visible = most.filter((id) => seen.has(id));
        expect(namedIn(view).slice(0, visible.length)).toEqual(visible);
      }),
    );
  });

  test("are otherwise the most influential where they stand", () => {
    const located = everyone.filter(({ zone }) => zone !== undefined);
    const cellOf = (person: Person) => {
      const { influence = 0, buyIn = 0 } = scoresOf(person);
      return `${Math.floor(influence / 12.5)} ${Math.floor(buyIn / 25)}`;
    };
    const leaders = new Map(located.toReversed().map((person) => [cellOf(person), person.id])).values();
    expect(namedIn(wholeView).toSorted()).toEqual([...new Set([...idsOf(everyone.slice(0, 11)), ...leaders])].toSorted());
  });

  test("still are when the picture comes closer", () => {
    fc.assert(
      fc.property(closer, closer, (one, other) => {
        const near = zoomView(wholeView, within(wholeView, one.across, one.up), one.factor);
        const nearer = zoomView(near, within(near, other.across, other.up), other.factor);
        const [seen, after] = [seenIn(nearer), namedIn(nearer)];
        expect(namedIn(near).filter((id) => seen.has(id) && !after.includes(id))).toEqual([]);
      }),
    );
  });

  test("still are when the picture is moved aside, while they are in view", () => {
    const by = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(closer, by, by, ({ across, up, factor }, influence, buyIn) => {
        const before = zoomView(wholeView, within(wholeView, across, up), factor);
        const after = panView(before, { influence, buyIn });
        const seen = seenIn(after);
        const stays = (ids: readonly string[], both: ReadonlySet<string>) => ids.filter((id) => both.has(id));
        expect(stays(namedIn(before), seen)).toEqual(stays(namedIn(after), seenIn(before)));
      }),
    );
  });
});
