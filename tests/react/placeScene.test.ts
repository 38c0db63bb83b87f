import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze, type Deal, type Stakeholder } from "@buyinmap/core";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { boxesTouch } from "../../packages/react/src/geometry.js";
import { describePeople } from "../../packages/react/src/people.js";
import { placeCrowd } from "../../packages/react/src/layers/crowd/placeCrowd.js";
import { placeScene } from "../../packages/react/src/placeScene.js";
import type { Scene, SceneOptions } from "../../packages/react/src/scene.js";
import { notes } from "../../packages/react/src/summarize.js";

const catalog = createCatalog();

function optionsFor(stakeholders: Deal["stakeholders"], more: Partial<SceneOptions> = {}): SceneOptions {
  const deal: Deal = { id: "d", name: "D", stakeholders };
  const analysis = analyze(deal, { asOf: "2026-11-22" });
  return {
    people: describePeople(deal, analysis, catalog),
    ties: [],
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

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

describe("a scene", () => {
  test("stands people on the plot, on a margin or in the list, by what is known of them", () => {
    const scene = placeScene(
      optionsFor({
        both: { name: "Both", influence: 40, buyIn: 70 },
        influence: { name: "Influence", influence: 40 },
        buyIn: { name: "Buy-in", buyIn: 70 },
        neither: { name: "Neither" },
        seat: { title: "CISO" },
        left: { name: "Left", influence: 40, buyIn: 70, leftOn: "2026-01-01" },
      }),
    );
    const { plot, below, beside } = scene.frame;
    const [both, buyIn, influence] = [...scene.marks].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(idsOf([both!, buyIn!, influence!])).toEqual(["both", "buyIn", "influence"]);
    expect(both!.y).toBeLessThan(plot.bottom);
    expect(influence).toMatchObject({ x: both!.x });
    expect(influence!.y > below!.top && influence!.y < below!.bottom).toBe(true);
    expect(buyIn).toMatchObject({ y: both!.y });
    expect(buyIn!.x > beside!.left && buyIn!.x < beside!.right).toBe(true);
    expect(idsOf(scene.waiting)).toEqual(["neither", "seat"]);
  });

  test("leaves everything but names, ties and aims as it is when someone else is attended to", () => {
    const options = optionsFor({
      ada: { name: "Ada", influence: 40, buyIn: 70, roles: ["champion"] },
      ben: { name: "Ben", influence: 40, buyIn: 70 },
      cy: { name: "Cy", influence: 90 },
    });
    const before = placeScene(options);
    const after = placeScene({ ...options, first: ["ben"] }, before);
    const { frame, axes, margins, marks, faint, groups, people, faces } = before;
    expect(after).toMatchObject({ frame, axes, margins, marks, faint, groups, people, faces });
    expect(after.marks).toBe(before.marks);
    expect(after.labels[0]!.id).toBe("ben");
    expect(placeScene({ ...options, first: ["ben"], swap: true }, after).frame.horizontal).toBe("buyIn");
  });

  test("says nothing of where an unknown score would be", () => {
    const scene = placeScene(optionsFor({ cfo: { influence: 40 } }));
    expect(scene.marks.every(({ y }) => y > scene.frame.plot.bottom)).toBe(true);
  });

  test("asks for the labels of those who are attended to first, then by influence, then by id", () => {
    const crowd: Record<string, Stakeholder> = {};
    for (let index = 0; index < 40; index += 1) {
      crowd[`p${index}`] = { name: "Somebody Important", influence: 50 + (index % 3), buyIn: 50 };
    }
    const tight = { width: 480, height: 480 };
    const hidden = (scene: Scene) => Object.keys(crowd).filter((id) => !idsOf(scene.labels).includes(id));
    const without = placeScene(optionsFor(crowd, tight));
    const last = hidden(without).at(-1)!;
    const attended = placeScene(optionsFor(crowd, { ...tight, first: [last] }));
    expect(idsOf(attended.labels)[0]).toBe(last);
    expect(without.hidden).toBe(hidden(without).length);
  });

  test("names only a hundred of many", () => {
    const crowd: Record<string, Stakeholder> = {};
    for (let index = 0; index < 600; index += 1) {
      crowd[`p${index}`] = { name: `P ${index}`, influence: (index * 7) % 101, buyIn: (index * 13) % 101 };
    }
    const scene = placeScene(optionsFor(crowd));
    expect(scene.marks).toHaveLength(600);
    expect(scene.labels.length).toBeLessThanOrEqual(100);
    expect(scene.hidden).toBe(600 - scene.labels.length);
  });

  test("does not move when nothing changes, and is the same for the same options", () => {
    const score = fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined });
    const committee = fc.array(fc.tuple(score, score), { maxLength: 40 }).map((scores) =>
      Object.fromEntries(
        scores.map(([influence, buyIn], index): [string, Stakeholder] => [
          `p${index}`,
          {
            name: `Person ${index}`,
            ...(influence !== undefined && { influence: influence * 5 }),
            ...(buyIn !== undefined && { buyIn: buyIn * 5 }),
          },
        ]),
      ),
    );
    fc.assert(
      fc.property(committee, fc.boolean(), (stakeholders, swap) => {
        const options = optionsFor(stakeholders, { swap });
        const scene = placeScene(options);
        expect(placeScene(options)).toEqual(scene);
        const again = placeScene(options, scene);
        expect(again.marks).toEqual(scene.marks);
        expect(again.labels).toEqual(scene.labels);
      }),
      { numRuns: 50 },
    );
  });

  test("keeps names off zone titles, axes, the line's label and margin titles", () => {
    const crowd: Record<string, Stakeholder> = {};
    for (let index = 0; index < 50; index += 1) {
      crowd[`p${index}`] = { name: `Person ${index}`, influence: (index * 37) % 101, buyIn: (index * 53) % 101 };
    }
    const scene = placeScene(optionsFor({ ...crowd, half: { name: "Half", influence: 5 } }));
    for (const { box } of scene.labels) {
      expect(scene.ground.obstacles.filter((obstacle) => boxesTouch(box, obstacle))).toEqual([]);
    }
  });

  test("keeps names off ties and their heads while there is room, and says how many ties it leaves out", () => {
    const crowd: Record<string, Stakeholder> = {};
    for (let index = 0; index < 20; index += 1) {
      crowd[`p${index}`] = { name: `Person ${index}`, influence: (index * 37) % 101, buyIn: (index * 53) % 101 };
    }
    const ids = Object.keys(crowd);
    const pairs = ids.flatMap((from) => ids.map((to) => ({ id: `${from} ${to}`, from, to, type: "sways" as const })));
    const ties = pairs.filter(({ from, to }) => from !== to);
    const few = placeScene(optionsFor(crowd, { ties: ties.filter((_, index) => index % 25 === 0), width: 900, height: 640 }));
    const lines = [...few.ties.map(({ points }) => points), ...few.ties.map(({ headPoints }) => headPoints!)];
    const crossed = few.labels.filter(({ box }) =>
      lines.some((points) => points.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)),
    );
    expect([few.ties.length, few.tiesLeftOut, crossed, few.hidden]).toEqual([16, 0, [], 0]);
    const many = placeScene(optionsFor(crowd, { ties }));
    expect([many.ties.length, many.tiesLeftOut]).toEqual([0, 380]);
    expect(notes(many, catalog)).toEqual(["380 ties not drawn: select someone to see theirs"]);
    const attended = placeScene(optionsFor(crowd, { ties, first: ["p3"] }));
    expect([attended.ties.length, attended.tiesLeftOut]).toEqual([38, 342]);
  });
});
