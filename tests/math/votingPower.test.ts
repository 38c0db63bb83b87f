import { votingPower } from "@buyinmap/core/math";
import fc from "fast-check";
import { expect, it } from "vitest";

it("gives the published power of the Council of 1958", () => {
  const council = votingPower({ weights: [4, 4, 4, 2, 2, 1], quota: 12 / 17 });
  expect(council.map(({ banzhaf }) => banzhaf * 2 ** 5)).toEqual([10, 10, 10, 6, 6, 0].map((swings) => expect.closeTo(swings, 12)));
  expect(council.map(({ shapleyShubik }) => shapleyShubik)).toEqual(
    [7 / 30, 7 / 30, 7 / 30, 3 / 20, 3 / 20, 0].map((share) => expect.closeTo(share, 14)),
  );
});

it("gives the published power of the Security Council", () => {
  const council = votingPower({ weights: [...Array.from({ length: 5 }, () => 7), ...Array.from({ length: 10 }, () => 1)], quota: 39 / 45 });
  expect(council[0]!.shapleyShubik).toBeCloseTo(421 / 2145, 14);
  expect(council[14]!.shapleyShubik).toBeCloseTo(4 / 2145, 14);
});

const game = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    weights: fc.array(fc.nat({ max: 9 }), { minLength: size, maxLength: size }),
    quota: fc.constantFrom(0.25, 0.5, 0.501, 2 / 3, 0.75, 1),
    required: fc.subarray(Array.from({ length: size }, (_, index) => index)),
  }).filter(({ weights }) => weights.some((weight) => weight > 0)),
);

it("equals counting every coalition and every order by hand", () => {
  fc.assert(
    fc.property(game, ({ weights, quota, required }) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const wins = (mask: number) => {
        const members = weights.map((_, index) => (mask & (1 << index)) !== 0);
        const weight = weights.reduce((sum, value, index) => sum + (members[index] ? value : 0), 0);
        return weight >= quota * total - 1e-9 && required.every((index) => members[index]);
      };
      const swings = weights.map((_, voter) => {
        let count = 0;
        for (let mask = 0; mask < 2 ** weights.length; mask += 1) {
          if ((mask & (1 << voter)) === 0 && wins(mask | (1 << voter)) && !wins(mask)) count += 1;
        }
        return count;
      });
      const pivots = weights.map(() => 0);
      let orders = 0;
      for (const order of permutations(weights.map((_, index) => index))) {
        orders += 1;
        let mask = 0;
        for (const voter of order) {
          const before = wins(mask);
          mask |= 1 << voter;
          if (!before && wins(mask)) pivots[voter]! += 1;
        }
      }
      expect(votingPower({ weights, quota, required })).toEqual(
        weights.map((_, voter) => ({
          banzhaf: expect.closeTo(swings[voter]! / 2 ** (weights.length - 1), 12),
          shapleyShubik: expect.closeTo(pivots[voter]! / orders, 12),
        })),
      );
    }),
    { numRuns: 60 },
  );
});

it("shares out all power where everyone together wins", () => {
  fc.assert(
    fc.property(game, ({ weights, quota, required }) => {
      const sum = votingPower({ weights, quota, required }).reduce((all, { shapleyShubik }) => all + shapleyShubik, 0);
      expect(sum).toBeCloseTo(1, 12);
    }),
  );
});

function* permutations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield [];
  for (const item of items) {
    for (const rest of permutations(items.filter((other) => other !== item))) yield [item, ...rest];
  }
}
