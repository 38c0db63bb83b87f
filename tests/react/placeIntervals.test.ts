import { analyze, type Deal } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { alongAxis, measureFrame } from "../../packages/react/src/frame.js";
import { placeIntervals } from "../../packages/react/src/layers/intervals/placeIntervals.js";
import { placeMarks } from "../../packages/react/src/layers/marks/placeMarks.js";
import { describePeople } from "../../packages/react/src/people.js";

const asOf = "2026-11-22";
const deal: Deal = {
  id: "d",
  name: "D",
  stakeholders: {
    bold: { name: "Bold", influence: 50, buyIn: 90, assessedAt: asOf },
    even: { name: "Even", influence: 50, buyIn: 50, assessedAt: asOf },
    half: { name: "Half", buyIn: 90 },
  },
};
const frame = measureFrame({ width: 720, height: 540, textSize: 13, direction: "ltr", swap: false, rows: { below: 0, beside: 0 }, row: 24 });
const people = new Map(describePeople(deal, analyze(deal, { asOf }), createCatalog()).map((person) => [person.id, person]));
const located = ["bold", "even"].map((id) => ({ id, scores: { influence: 50, buyIn: id === "bold" ? 90 : 50 } }));
const marks = placeMarks(frame, located, [], { radius: 8, spacing: 24 });
const half = { id: "half", x: 10, y: 10, radius: 8 };

describe("the evidence", () => {
  it("is tethered to claims that it does not bear out", () => {
    const x = alongAxis(frame, "influence", 50);
    const [claim, mean] = [90, 70].map((score) => ({ x, y: alongAxis(frame, "buyIn", score) }));
    expect(placeIntervals(frame, [...marks, half], people, [])).toEqual([
      { id: "bold", of: "buyIn", mean, tether: { from: claim, to: mean } },
    ]);
  });

  it("shows how much it leaves open for those attended to, on both axes", () => {
    const placed = placeIntervals(frame, marks, people, ["even"]).filter(({ id }) => id === "even");
    expect(placed.map(({ of, bar, tether }) => [of, bar !== undefined, tether])).toEqual([
      ["buyIn", true, undefined],
      ["influence", true, undefined],
    ]);
    const [buyIn, influence] = placed;
    expect(buyIn!.bar!.from.y).toBeGreaterThan(buyIn!.mean.y);
    expect(buyIn!.bar!.to.y).toBeLessThan(buyIn!.mean.y);
    expect(influence!.bar!.from.x).toBeLessThan(influence!.mean.x);
  });

  it("keeps to those attended to when people are many", () => {
    const crowd = Array.from({ length: 61 }, (_, index) => ({ ...marks[0]!, x: index * 10 }));
    expect(placeIntervals(frame, crowd, people, [])).toEqual([]);
  });
});
