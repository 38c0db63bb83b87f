import { expect, it } from "vitest";
import { fejer } from "../../packages/core/src/math/fejer.js";

it("integrates every polynomial of a degree below the number of points, and no more", () => {
  for (const points of [1, 2, 3, 6, 12, 30]) {
    const rule = fejer(points);
    const integral = (power: number) => rule.reduce((sum, { at, weight }) => sum + weight * at ** power, 0);
    for (let power = 0; power < points; power += 1) expect(integral(power)).toBeCloseTo(1 / (power + 1), 13);
    expect(Math.min(...rule.map(({ weight }) => weight))).toBeGreaterThan(0);
  }
  expect(fejer(2).reduce((sum, { at, weight }) => sum + weight * at ** 2, 0)).not.toBeCloseTo(1 / 3, 3);
});

it("has its points where the Chebyshev polynomial has its roots, from the lowest to the highest", () => {
  const roots = [-Math.sqrt(3) / 2, 0, Math.sqrt(3) / 2];
  expect(fejer(3)).toEqual(
    roots.map((root, index) => ({
      at: expect.closeTo((1 + root) / 2, 14),
      weight: expect.closeTo(index === 1 ? 5 / 9 : 2 / 9, 14),
    })),
  );
});
