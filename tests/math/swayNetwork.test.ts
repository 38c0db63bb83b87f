import { settledOpinions, totalInfluence } from "@buyinmap/core/math";
import fc from "fast-check";
import { expect, it } from "vitest";
import { creditViews, settleViews, type Sway } from "../../packages/core/src/math/swayNetwork.js";
import { freeze } from "../deal.js";

/** A few people, who sways whom, and a number for each; nobody follows others with more than nine tenths. */
const network = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const person = fc.nat({ max: size - 1 });
  const raw = fc.array(fc.record({ from: person, to: person, strength: fc.double({ min: 0.01, max: 1, noNaN: true }) }), {
    maxLength: 10,
  });
  const numbers = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: size, maxLength: size });
  return fc.record({ sways: raw.map(scaled), numbers }).map(freeze);
});

function scaled(sways: readonly Sway[]): readonly Sway[] {
  return sways.map(({ from, to, strength }) => {
    const all = sways.reduce((sum, sway) => (sway.to === to ? sum + sway.strength : sum), 0);
    return { from, to, strength: (0.9 * strength) / Math.max(1, all) };
  });
}

/** The same network as equations: everyone heeds others as much as they are swayed, and else themselves. */
function dense(sways: readonly Sway[], size: number) {
  const susceptibility = Array.from({ length: size }, () => 0);
  const weights = susceptibility.map(() => susceptibility.map(() => 0));
  for (const { to, strength } of sways) susceptibility[to]! += strength;
  for (const { from, to, strength } of sways) weights[to]![from]! += strength / susceptibility[to]!;
  weights.forEach((row, person) => {
    if (susceptibility[person] === 0) row[person] = 1;
  });
  return { weights, susceptibility };
}

it("settles where the equations say, and gives everyone the credit that the equations give", () => {
  fc.assert(
    fc.property(network, ({ sways, numbers }) => {
      const equations = dense(sways, numbers.length);
      const settled = settledOpinions(equations, numbers);
      const influence = totalInfluence(equations);
      if (!settled.ok || !influence.ok) throw new Error("expected one outcome");
      expect(settleViews(sways, numbers)).toEqual(settled.value.map((view) => expect.closeTo(view, 9)));
      const credit = numbers.map((_, from) =>
        numbers.reduce((sum, weight, person) => sum + weight * influence.value[person]![from]!, 0),
      );
      expect(creditViews(sways, numbers)).toEqual(credit.map((share) => expect.closeTo(share, 9)));
    }),
  );
});

it("keeps views within the first ones to the last digit", () => {
  const circle: readonly Sway[] = [0, 1, 2].map((from) => ({ from, to: (from + 1) % 3, strength: 0.7 }));
  expect(settleViews(circle, [1 / 3, 1 / 3, 1 / 3])).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect([settleViews([], []), settleViews([], [5])]).toEqual([[], [5]]);
});

it("settles slowly where people follow each other closely, and still to the end", () => {
  const pair: readonly Sway[] = [
    { from: 0, to: 1, strength: 0.98 },
    { from: 1, to: 0, strength: 0.98 },
  ];
  // x = 0.98 y + 2 and y = 0.98 x, and so x = 2 / (1 − 0.98²).
  const x = 2 / (1 - 0.98 ** 2);
  expect(settleViews(pair, [100, 0])).toEqual([expect.closeTo(x, 9), expect.closeTo(0.98 * x, 9)]);
});
