import type { FrontierPoint } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { placeStairs } from "../../packages/react/src/panels/plan/placeStairs.js";

function point(effort: number, buy: number, noDecision: number): FrontierPoint {
  return { effort, buy, noDecision, reject: 1 - buy - noDecision, steps: [] };
}

describe("the staircase of a plan", () => {
  it("holds each chance until the next step is reached, each on a scale of its own", () => {
    expect(placeStairs([point(0, 0.32, 0.4), point(4, 0.4, 0.35), point(8, 0.42, 0.3)])).toEqual({
      hours: 8,
      buy: {
        low: 0.32,
        high: 0.42,
        line: "M0,100H50V20H100V0",
        points: [
          { x: 0, y: 100 },
          { x: 50, y: 20 },
          { x: 100, y: 0 },
        ],
      },
      noDecision: {
        low: 0.3,
        high: 0.4,
        line: "M0,0H50V50H100V100",
        points: [
          { x: 0, y: 0 },
          { x: 50, y: 50 },
          { x: 100, y: 100 },
        ],
      },
    });
  });

  it.each([
    ["small changes are not made to look large", [0.5, 0.501], [0.5, 0.6]],
    ["nothing is drawn below nothing", [0, 0.01], [0, 0.1]],
    ["nothing is drawn above certainty", [0.99, 1], [0.9, 1]],
  ] as const)("%s", (_, [from, to], [low, high]) => {
    const { buy } = placeStairs([point(0, from, 0), point(2, to, 0)])!;
    expect([buy.low, buy.high]).toEqual([low, high]);
  });

  it("has nothing to show where no step is worth it, or the only ones take no time", () => {
    expect(placeStairs([point(0, 0.3, 0.3)])).toBeUndefined();
    expect(placeStairs([])).toBeUndefined();
  });
});
