import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SomeScores } from "../../packages/react/src/frame.js";
import { moveTogether } from "../../packages/react/src/gestures/moveTogether.js";
import { add, toggle } from "../../packages/react/src/gestures/selecting.js";

const tenth = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const someScores = fc.record({ influence: tenth, buyIn: tenth }, { requiredKeys: [] });
const groups = fc
  .array(someScores, { minLength: 2, maxLength: 12 })
  .map((all) => new Map(all.map((scores, index): [string, SomeScores] => [`p${index}`, scores])));
const wanted = fc.record({ influence: tenth, buyIn: tenth });
const dimensions = ["influence", "buyIn"] as const;

describe("a group that moves", () => {
  test.each([
    { said: "all go as far as the one who leads", to: { influence: 50, buyIn: 30 }, a: "50/30", b: "70/40", c: "?/50" },
    { said: "all stop where one is at the edge", to: { influence: 90, buyIn: 20 }, a: "80/20", b: "100/30", c: "?/40" },
    { said: "nobody falls below 0", to: { influence: 0, buyIn: 0 }, a: "0/0", b: "20/10", c: "?/20" },
    { said: "coming back leads home", to: { influence: 40, buyIn: 20 }, a: "40/20", b: "60/30", c: "?/40" },
  ])("$said", ({ to, a, b, c }) => {
    const starts = new Map<string, SomeScores>([
      ["a", { influence: 40, buyIn: 20 }],
      ["b", { influence: 60, buyIn: 30 }],
      ["c", { buyIn: 40 }],
    ]);
    const moved = moveTogether(starts, "a", to);
    expect([...moved].map(([id, { influence, buyIn }]) => [id, `${influence ?? "?"}/${buyIn ?? "?"}`])).toEqual([
      ["a", a],
      ["b", b],
      ["c", c],
    ]);
  });

  test("keeps the differences between its people, whoever leads wherever", () => {
    fc.assert(
      fc.property(groups, wanted, fc.nat(), (starts, to, pick) => {
        const ids = [...starts.keys()];
        const moved = moveTogether(starts, ids[pick % ids.length]!, to);
        for (const of of dimensions) {
          const known = ids.filter((id) => starts.get(id)![of] !== undefined);
          for (const id of known) {
            const before = starts.get(id)![of]! - starts.get(known[0]!)![of]!;
            expect(moved.get(id)![of]! - moved.get(known[0]!)![of]!).toBeCloseTo(before, 6);
          }
        }
      }),
    );
  });

  test("never leaves 0..100, and never makes an unknown score known", () => {
    fc.assert(
      fc.property(groups, wanted, (starts, to) => {
        for (const [id, scores] of moveTogether(starts, "p0", to)) {
          expect(Object.keys(scores).toSorted()).toEqual(Object.keys(starts.get(id)!).toSorted());
          for (const score of Object.values(scores)) expect(score >= 0 && score <= 100).toBe(true);
        }
      }),
    );
  });

  test("is home again when the one who leads is", () => {
    fc.assert(
      fc.property(groups, (starts) => {
        expect(moveTogether(starts, "p0", starts.get("p0")!)).toEqual(starts);
      }),
    );
  });

  test("someone alone goes where they are led, from a margin onto the plot too", () => {
    const alone = new Map<string, SomeScores>([["a", { buyIn: 40 }]]);
    const goal = { influence: 10, buyIn: 50 };
    expect(moveTogether(alone, "a", goal)).toEqual(new Map([["a", goal]]));
  });
});

describe("selecting several", () => {
  test.each([
    { selection: [], id: "a", next: ["a"] },
    { selection: ["a", "b"], id: "a", next: ["b"] },
    { selection: ["a", "b"], id: "c", next: ["a", "b", "c"] },
  ])("$id in $selection makes $next", ({ selection, id, next }) => expect(toggle(selection, id)).toEqual(next));

  test("whoever is added again counts as chosen last", () => {
    expect(add(["a", "b"], ["c", "a"])).toEqual(["b", "c", "a"]);
  });
});
