import { leastCostConsensus } from "@buyinmap/core/math";
import fc from "fast-check";
import { expect, it } from "vitest";

const published = { opinions: [0.5, 1, 2.5, 3, 6], costs: [1, 4, 3, 5, 2], weights: [6, 3, 4, 1, 2] };

it("gives the published consensus of Ben-Arieh & Easton 2007, without a tolerance and with one", () => {
  expect(leastCostConsensus(published)).toEqual({ opinion: 2.5, cost: 46.5 });
  expect(leastCostConsensus({ ...published, tolerance: 0.8 })).toEqual({ opinion: 1.8, cost: expect.closeTo(18.6, 12) });
});

it.each([
  ["nobody", { opinions: [], costs: [] }, null],
  ["one person", { opinions: [40], costs: [2], tolerance: 10 }, { opinion: 40, cost: 0 }],
  ["two who cost the same: the lower", { opinions: [60, 20], costs: [1, 1] }, { opinion: 20, cost: 40 }],
  ["two who cost the same, within the tolerance", { opinions: [60, 20], costs: [1, 1], tolerance: 20 }, { opinion: 40, cost: 0 }],
  ["one who is dear to move", { opinions: [20, 60, 70], costs: [5, 1, 1] }, { opinion: 20, cost: 90 }],
  ["people who cost nothing to move", { opinions: [20, 60], costs: [0, 0] }, { opinion: 20, cost: 0 }],
])("the consensus of %s", (_, group, expected) => {
  expect(leastCostConsensus(group)).toEqual(expected);
});

it("costs no more than any other opinion, and lies among the opinions", () => {
  const member = fc.record({ opinion: fc.integer({ min: 0, max: 100 }), cost: fc.integer({ min: 0, max: 9 }), weight: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 30 }), (members, tolerance) => {
      const opinions = members.map(({ opinion }) => opinion);
      const costAt = (at: number) =>
        members.reduce((sum, { opinion, cost, weight }) => sum + weight * cost * Math.max(0, Math.abs(opinion - at) - tolerance), 0);
      const group = { opinions, costs: members.map(({ cost }) => cost), weights: members.map(({ weight }) => weight), tolerance };
      const consensus = leastCostConsensus(group)!;
      expect(consensus.cost).toBe(costAt(consensus.opinion));
      for (let at = 0; at <= 100; at += 1) expect(consensus.cost).toBeLessThanOrEqual(costAt(at));
      expect(consensus.opinion).toBeGreaterThanOrEqual(Math.min(...opinions));
      expect(consensus.opinion).toBeLessThanOrEqual(Math.max(...opinions));
    }),
  );
});
