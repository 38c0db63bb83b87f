import { committeeVote, type Voter } from "@buyinmap/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thresholdFor } from "../../packages/core/src/math/threshold.js";
import { reach, thresholdDiagram } from "../../packages/core/src/math/thresholdDiagram.js";

/** Weights and chances that look like none in particular, the same on every call. */
function someone(index: number): { weight: number; chance: number } {
  const mixed = (index * 2_654_435_761) % 4_294_967_296;
  return { weight: 1 + (mixed % 99_000_000), chance: 0.05 + 0.9 * (((mixed >>> 3) % 1000) / 1000) };
}

function rowsOf(people: readonly { readonly chance: number }[]): Float64Array {
  return Float64Array.from(people, ({ chance }) => chance);
}

/** The chance that a weighted sum reaches a whole threshold, by the distribution of the sum. */
function byDistribution(people: readonly { weight: number; chance: number }[], need: number): number {
  let sums = new Map([[0, 1]]);
  for (const { weight, chance } of people) {
    const next = new Map<number, number>();
    for (const [sum, share] of sums) {
      next.set(sum, (next.get(sum) ?? 0) + share * (1 - chance));
      next.set(sum + weight, (next.get(sum + weight) ?? 0) + share * chance);
    }
    sums = next;
  }
  return [...sums].reduce((all, [sum, share]) => all + (sum >= need ? share : 0), 0);
}

describe("a threshold", () => {
  it("is exact beyond 30 people where the weights have a common unit", () => {
    const people = Array.from({ length: 60 }, (_, index) => ({
      weight: 5_000_000 * (1 + (index % 20)),
      chance: someone(index).chance,
    }));
    const need = 0.6 * people.reduce((sum, { weight }) => sum + weight, 0);
    const { probability, swings } = reach(
      thresholdFor(
        people.map(({ weight }) => weight),
        need,
      ),
      rowsOf(people),
      1,
    );
    expect(probability[0]).toBeCloseTo(byDistribution(people, need), 12);
    for (const index of [0, 19, 59]) {
      const without = people.toSpliced(index, 1);
      const swing = byDistribution(without, need - people[index]!.weight) - byDistribution(without, need);
      expect(swings[index]).toBeCloseTo(swing, 12);
    }
  });

  it("is close to the exact answer in units, and as near as its bound promises: at 30 people with weights of any kind", () => {
    const people = Array.from({ length: 30 }, (_, index) => someone(index));
    const weights = people.map(({ weight }) => weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const quota of [0.501, 0.55, 0.6, 0.71, 0.9]) {
      const need = Math.ceil(quota * total);
      const exact = (at: number) => reach(thresholdDiagram(weights, Math.ceil(at)), rowsOf(people), 1);
      const unit = need / 4000;
      const coarse = reach(
        thresholdDiagram(
          weights.map((weight) => weight / unit),
          4000,
        ),
        rowsOf(people),
        1,
      );
      // Hoeffding for 30 people and 15 units, 0.375 % of the threshold: exp(−2 · 225 / 30) < 1e-6.
      expect(coarse.probability[0]).toBeLessThanOrEqual(exact(need - 15 * unit).probability[0]! + 1e-6);
      expect(coarse.probability[0]).toBeGreaterThanOrEqual(exact(need + 15 * unit).probability[0]! - 1e-6);
      expect(Math.abs(coarse.probability[0]! - exact(need).probability[0]!)).toBeLessThan(1e-3);
      expect(Array.from(coarse.swings.subarray(0, 30))).toEqual(
        [...exact(need).swings].map((swing) => expect.closeTo(swing, 2)),
      );
    }
  }, 30_000);

  it("takes coins for what is left of a weight: right on average", () => {
    const chances = Float64Array.of(0.5, 0.25);
    // 2.5 is 2 or 3, so that together with 1 it reaches 3.5 → 4 half of the time; 3 alone is not enough.
    expect(reach(thresholdDiagram([2.5, 1], 4), chances, 1).probability[0]).toBeCloseTo(0.5 * 0.25 * 0.5, 15);
    expect(Array.from(reach(thresholdDiagram([2.5, 1], 4), chances, 1).swings.subarray(0, 2))).toEqual([0.125, 0.25]);
  });

  it("is met by nobody when nothing is needed, and by nobody when too much is", () => {
    for (const people of [2, 40]) {
      const weights = Array.from({ length: people }, () => 1);
      const chances = new Float64Array(people).fill(0.5);
      expect([
        reach(thresholdFor(weights, 0), chances, 1).probability[0],
        reach(thresholdFor(weights, people + 1), chances, 1).probability[0],
      ]).toEqual([1, 0]);
    }
  });

  it("gives the same for every column, however many are asked at once", () => {
    const weight = fc.nat({ max: 50 });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 9 }),
        fc.double({ min: 0, max: 1.2, noNaN: true }),
        (weights, quota) => {
          const diagram = thresholdDiagram(weights, Math.round(quota * weights.reduce((sum, one) => sum + one, 0)));
          const [one, other] = [0.3, 0.8].map((chance) =>
            reach(diagram, new Float64Array(weights.length).fill(chance), 1),
          );
          const both = reach(diagram, Float64Array.from(weights.flatMap(() => [0.3, 0.8])), 2);
          expect([...both.probability]).toEqual([one!.probability[0], other!.probability[0]]);
          expect([...both.swings]).toEqual(weights.flatMap((_, voter) => [one!.swings[voter], other!.swings[voter]]));
        },
      ),
    );
  });
});

it("decides for 500 people, near what is exact for their rounded weights", () => {
  const voters: Voter[] = Array.from({ length: 500 }, (_, index) => {
    const { weight, chance } = someone(index);
    return { weight: weight / 1e6, yes: chance, no: (1 - chance) / 3 };
  });
  const forecast = committeeVote({ voters, quota: 0.52, correlation: 0.2 })!;
  const whole = committeeVote({
    voters: voters.map((voter) => ({ ...voter, weight: 8 * Math.round(voter.weight / 8) })),
    quota: 0.52,
    correlation: 0.2,
  })!;
  expect(forecast.buy + forecast.noDecision + forecast.reject).toBeCloseTo(1, 12);
  expect(forecast.buy).toBeGreaterThan(0.2);
  expect(Math.abs(forecast.buy - whole.buy)).toBeLessThan(0.01);
}, 60_000);
