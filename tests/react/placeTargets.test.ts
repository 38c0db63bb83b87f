import fc from "fast-check";
import { analyze, type Deal, type Stakeholder } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { alongAxis, measureFrame } from "../../packages/react/src/frame.js";
import { boxesTouch, reachInto } from "../../packages/react/src/geometry.js";
import { placeTargets } from "../../packages/react/src/layers/targets/placeTargets.js";
import { describePeople, type Person } from "../../packages/react/src/people.js";
import { placeScene } from "../../packages/react/src/placeScene.js";
import type { Scene } from "../../packages/react/src/scene.js";
import { targetsIn, type Targets } from "../../packages/react/src/targets.js";

const asOf = "2026-11-22";
const catalog = createCatalog();
const rows = { below: 0, beside: 0 };
const frame = measureFrame({ width: 720, height: 540, textSize: 13, direction: "ltr", swap: false, rows, row: 24 });
const marks = [{ id: "dana", x: 200, y: 300, radius: 8 }];
const [toX, toY] = [alongAxis(frame, "influence", 80), alongAxis(frame, "buyIn", 80)];

function describeAll(deal: Deal, targets: Targets): readonly Person[] {
  return describePeople(deal, analyze(deal, { asOf }), catalog, targets);
}

function dealOf(stakeholders: Readonly<Record<string, Stakeholder>>): Deal {
  return { id: "d", name: "D", stakeholders };
}

const dana = dealOf({ dana: { name: "Dana", influence: 30, buyIn: 45, assessedAt: asOf } });

function place(targets: Targets, attended: readonly string[] = [], people = describeAll(dana, targets)) {
  return placeTargets(frame, marks, new Map(people.map((person) => [person.id, person])), attended);
}

describe("targets", () => {
  it("are ghosts at the scores to get to, with an arrow from the mark", () => {
    expect(place({ dana: { buyIn: 80 } })).toEqual([
      {
        id: "dana",
        x: 200,
        y: toY,
        radius: 8,
        arrow: {
          from: { x: 200, y: 286 },
          to: { x: 200, y: toY + 10 },
          shaft: `M200,286L200,${toY + 17}`,
          head: `M204,${toY + 17}L200,${toY + 10}L196,${toY + 17}Z`,
        },
      },
    ]);
  });

  it("lead across and up where both scores have to change", () => {
    const [target] = place({ dana: { influence: 80, buyIn: 80 } });
    expect(target).toMatchObject({ x: toX, y: toY });
  });

  it("start where the evidence puts someone, where that is apart from the mark", () => {
    const from = alongAxis(frame, "buyIn", 60);
    const [target] = place({ dana: { buyIn: { from: 60, to: 80 } } });
    expect(target!.arrow!.from).toEqual({ x: 200, y: from });
    const near = (100 * (frame.plot.bottom - 297)) / (frame.plot.bottom - frame.plot.top);
    const [same] = place({ dana: { buyIn: { from: near, to: 80 } } });
    expect(same!.arrow!.from).toEqual({ x: 200, y: 286 });
  });

  it("take what a plan says of people as it is", () => {
    const planned = { dana: { influence: { to: 80 }, rung: { from: 0, to: 3 }, route: ["step"] } };
    expect(place(planned)).toMatchObject([{ id: "dana", x: toX, y: 300 }]);
  });

  it("have no arrow where there is no room for one, and are left out where someone is there already", () => {
    const high = dealOf({ dana: { name: "Dana", influence: 80, buyIn: 84 } });
    const [closeTo, there] = [{ dana: { buyIn: { from: 79, to: 83 } } }, { dana: { influence: 80, buyIn: 80 } }];
    const at = [{ id: "dana", x: toX, y: toY, radius: 8 }];
    const peopleOf = (targets: Targets) => new Map(describeAll(high, targets).map((person) => [person.id, person]));
    expect(placeTargets(frame, at, peopleOf(closeTo), [])).toEqual([
      { id: "dana", x: toX, y: alongAxis(frame, "buyIn", 83), radius: 8 },
    ]);
    expect(placeTargets(frame, at, peopleOf(there), [])).toEqual([]);
    expect([...peopleOf(there).values()].map(({ ways, said }) => [ways, said])).toEqual([
      [{}, "Dana, influence 80 (claimed), buy-in 84 (claimed, could be 37 to 93), Lean on, 1 warning"],
    ]);
  });

  it("go to those attended to alone when there are more than sixty", () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 61 }, (_, index) => [`p${index}`, { influence: index, buyIn: 10 }]),
    );
    const deal = dealOf(crowd);
    const targets = Object.fromEntries(Object.keys(crowd).map((id) => [id, { buyIn: 80 }]));
    const people = new Map(describeAll(deal, targets).map((person) => [person.id, person]));
    const many = Object.keys(crowd).map((id, index) => ({ id, x: 100 + index * 5, y: 400, radius: 8 }));
    expect(placeTargets(frame, many, people, ["p7"]).map(({ id }) => id)).toEqual(["p7"]);
    expect(placeTargets(frame, many.slice(0, 60), people, [])).toHaveLength(60);
  });

  it("are those of the document, as far as it has any", () => {
    const deal = dealOf({ a: { buyIn: 45, target: { buyIn: 70, by: asOf } }, b: {}, c: { target: { influence: 60 } } });
    expect(targetsIn(deal)).toEqual({ a: { buyIn: 70, by: asOf }, c: { influence: 60 } });
  });

  it("are part of how a mark is read out, whatever they start from", () => {
    const said = (targets: Targets) => describeAll(dana, targets)[0]!.said.match(/needs to .*/)?.[0];
    expect(said({ dana: { buyIn: 58.2 } })).toBe("needs to get to buy-in 58");
    expect(said({ dana: { influence: { from: 30, to: 40 }, buyIn: { from: 47.9, to: 58.2 } } })).toBe(
      "needs to get from influence 30 to 40, from buy-in 48 to 58",
    );
    expect(said({ nobody: { buyIn: 58 } })).toBeUndefined();
  });
});

describe("labels and targets", () => {
  const person = fc.record({
    influence: fc.integer({ min: 0, max: 100 }),
    buyIn: fc.integer({ min: 0, max: 100 }),
    to: fc.integer({ min: 0, max: 100 }),
  });

  function sceneOf(people: readonly { influence: number; buyIn: number; to: number }[], isAimed: boolean): Scene {
    const deal = dealOf(
      Object.fromEntries(
        people.map(({ influence, buyIn }, index) => [`p${index}`, { name: `Person ${index}`, influence, buyIn }]),
      ),
    );
    const targets = isAimed ? Object.fromEntries(people.map(({ to }, index) => [`p${index}`, { buyIn: to }])) : {};
    const { assumptions } = analyze(deal, { asOf });
    return placeScene({
      people: describeAll(deal, targets),
      ties: [],
      assumptions,
      catalog,
      width: 720,
      height: 540,
      textSize: 13,
      direction: "ltr",
      swap: false,
      first: [],
    });
  }

  it("keep clear of each other: no name stands on a ghost", () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 14 }), (people) => {
        const { labels, targets } = sceneOf(people, true);
        for (const { box } of labels)
          for (const ghost of targets)
            expect(reachInto(box, { ...ghost, radius: ghost.radius - 0.01 })).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it("a name gives way to an arrow where another place is free", () => {
    // Straight up and to the right, where a name would stand first.
    const alone = [{ influence: 50, buyIn: 20, to: 90 }];
    const [without, aimed] = [sceneOf(alone, false), sceneOf(alone, true)];
    const { arrow } = aimed.targets[0]!;
    const line = { left: arrow!.to.x - 1, right: arrow!.to.x + 1, top: arrow!.to.y, bottom: arrow!.from.y };
    expect(boxesTouch(aimed.labels[0]!.box, line)).toBe(false);
    expect(without.targets).toEqual([]);
  });
});
