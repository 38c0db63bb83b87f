import { coveringKnapsack } from "@buyinmap/core/math";
import fc from "fast-check";
import { expect, it } from "vitest";

it.each([
  ["nothing is needed", { weights: [3], costs: [1], need: 0 }, { chosen: [], cost: 0 }],
  ["one alone is cheaper than two", { weights: [60, 30, 30], costs: [5, 3, 3], need: 60 }, { chosen: [0], cost: 5 }],
  ["two are cheaper than one", { weights: [60, 30, 30], costs: [7, 3, 3], need: 60 }, { chosen: [1, 2], cost: 6 }],
  ["as cheap: the fewer", { weights: [30, 30, 60], costs: [3, 3, 6], need: 60 }, { chosen: [2], cost: 6 }],
  ["all together are too light", { weights: [30, 29], costs: [1, 1], need: 60 }, null],
  ["there is nothing to choose from", { weights: [], costs: [], need: 1 }, null],
  ["sums that floating point would miss", { weights: [0.1, 0.2], costs: [1, 1], need: 0.3 }, { chosen: [0, 1], cost: 2 }],
])("the cheapest cover where %s", (_, given, expected) => {
  expect(coveringKnapsack(given)).toEqual(expected);
});

it("is the cheapest of all choices, and of those the one of fewest things", () => {
  const thing = fc.record({ weight: fc.integer({ min: 0, max: 30 }), cost: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 9 }), fc.integer({ min: 0, max: 150 }), (things, need) => {
      let best: { cost: number; count: number } | null = null;
      for (let mask = 0; mask < 2 ** things.length; mask += 1) {
        const chosen = things.filter((_, index) => mask & (1 << index));
        const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
        const isEnough = chosen.reduce((sum, one) => sum + one.weight, 0) >= need;
        const isBetter = !best || cost < best.cost || (cost === best.cost && chosen.length < best.count);
        if (isEnough && isBetter) best = { cost, count: chosen.length };
      }
      const cover = coveringKnapsack({ weights: things.map(({ weight }) => weight), costs: things.map(({ cost }) => cost), need });
      expect(cover && { cost: cover.cost, count: cover.chosen.length }).toEqual(best);
      const weight = cover?.chosen.reduce((sum, index) => sum + things[index]!.weight, 0) ?? need;
      expect(weight).toBeGreaterThanOrEqual(need);
    }),
  );
});

it("stays quick at 100 things of all kinds", () => {
  const things = Array.from({ length: 100 }, (_, index) => index);
  const weights = things.map((index) => 1 + ((index * 37.123456) % 99));
  const costs = things.map((index) => ((index * 53.37) % 41) + 0.1);
  const need = 0.6 * weights.reduce((sum, weight) => sum + weight, 0);
  const cover = coveringKnapsack({ weights, costs, need })!;
  // No dearer than taking whatever brings most for its cost.
  let [weight, greedy] = [0, 0];
  for (const index of things.toSorted((one, other) => costs[one]! / weights[one]! - costs[other]! / weights[other]!)) {
    if (weight >= need) break;
    weight += weights[index]!;
    greedy += costs[index]!;
  }
  expect(cover.cost).toBeLessThanOrEqual(greedy);
  expect(cover.cost).toBeGreaterThan(greedy - 41.1);
}, 10_000);
