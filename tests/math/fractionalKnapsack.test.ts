import { fractionalKnapsack } from "@buyinmap/core/math";
import fc from "fast-check";
import { expect, it } from "vitest";

it.each([
  ["is had already", { gains: [1], costs: [1], limits: [9], need: -3 }, { amounts: [0], cost: 0 }],
  ["comes cheapest from the one that brings most for its cost", { gains: [1, 3], costs: [1, 2], limits: [10, 10], need: 15 }, { amounts: [0, 5], cost: 10 }],
  ["takes all of that and some of the next", { gains: [1, 3], costs: [1, 2], limits: [10, 10], need: 33 }, { amounts: [3, 10], cost: 23 }],
  ["costs nothing where something is free", { gains: [1, 1], costs: [1, 0], limits: [9, 9], need: 4 }, { amounts: [0, 4], cost: 0 }],
  ["never comes from what brings nothing", { gains: [0, 1], costs: [0, 1], limits: [9, 9], need: 2 }, { amounts: [0, 2], cost: 2 }],
  ["comes from the first of equals", { gains: [1, 2], costs: [1, 2], limits: [9, 9], need: 2 }, { amounts: [2, 0], cost: 2 }],
  ["leaves nothing to the next that is only a rounding error", { gains: [49, 1], costs: [1, 1], limits: [9, 9], need: 1 }, { amounts: [1 / 49, 0], cost: 1 / 49 }],
  ["is only a rounding error short of all", { gains: [0.1, 0.2], costs: [1, 1], limits: [3e8, 3e8], need: (0.1 + 0.2) * 3e8 }, { amounts: [3e8, 3e8], cost: 6e8 }],
  ["is out of reach", { gains: [1], costs: [1], limits: [9], need: 9.1 }, null],
])("a gain that %s", (_, given, expected) => {
  expect(fractionalKnapsack(given)).toEqual(expected);
});

it("brings what is needed and no choice of amounts brings it for less", () => {
  const thing = fc.record({ gain: fc.integer({ min: 0, max: 5 }), cost: fc.integer({ min: 0, max: 5 }), limit: fc.integer({ min: 0, max: 4 }) });
  fc.assert(
    fc.property(fc.array(thing, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 40 }), (things, need) => {
      const [gains, costs, limits] = (["gain", "cost", "limit"] as const).map((key) => things.map((one) => one[key]));
      const bought = fractionalKnapsack({ gains: gains!, costs: costs!, limits: limits!, need });
      const total = (amounts: readonly number[], each: readonly number[]) => amounts.reduce((sum, amount, index) => sum + amount * each[index]!, 0);
      expect(bought === null).toBe(total(limits!, gains!) < need);
      if (!bought) return;
      expect(total(bought.amounts, gains!)).toBeGreaterThanOrEqual(need - 1e-9);
      expect(bought.cost).toBeCloseTo(total(bought.amounts, costs!), 9);
      const others = amountsUpTo(limits!).filter((amounts) => total(amounts, gains!) >= need);
      expect(bought.cost).toBeLessThanOrEqual(Math.min(...others.map((amounts) => total(amounts, costs!))) + 1e-9);
    }),
  );
});

function amountsUpTo(limits: readonly number[]): readonly (readonly number[])[] {
  return limits.reduce<readonly (readonly number[])[]>(
    (all, limit) => all.flatMap((amounts) => Array.from({ length: limit + 1 }, (_, amount) => [...amounts, amount])),
    [[]],
  );
}
