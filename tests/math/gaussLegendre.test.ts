import { expect, it } from "vitest";
import { gaussLegendre } from "../../packages/core/src/math/gaussLegendre.js";

it("integrates every polynomial up to degree 2n − 1 without error", () => {
  for (const points of [1, 2, 3, 8, 15, 40]) {
    for (let degree = 0; degree < 2 * points; degree += 1) {
      const sum = gaussLegendre(points).reduce((total, { at, weight }) => total + weight * at ** degree, 0);
      expect(sum).toBeCloseTo(1 / (degree + 1), 13);
    }
  }
});
