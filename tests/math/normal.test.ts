import { normalCdf, normalQuantile } from "@buyinmap/core/math";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

describe("normalCdf", () => {
  // Abramowitz & Stegun 1964, table 26.1, and for the tail the asymptotic values of their table 26.2.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [1.96, 0.975002104851780],
    [-3, 1.349898031630095e-3],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
    [-10, 7.619853024160527e-24],
    [-20, 2.753624118606234e-89],
    [-37, 5.725571222524576e-300],
  ])("of %d is %d", (x, expected) => {
    expect(normalCdf(x) / expected).toBeCloseTo(1, 11);
  });

  it("ends at 0 and 1, and passes what is not a number through", () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(Number.NaN)]).toEqual([0, 1, Number.NaN]);
  });

  it("is symmetric and never falls", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (x, more) => {
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14);
        expect(normalCdf(x + more)).toBeGreaterThanOrEqual(normalCdf(x) - 1e-15);
      }),
    );
  });
});

describe("normalQuantile", () => {
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.1, -1.2815515655446004],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0471],
  ])("of %d is %d", (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, p < 1e-100 ? 4 : 11);
  });

  it("ends at infinity, and has no value outside 0..1", () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([
      -Infinity,
      Infinity,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it("undoes the distribution over the whole range", () => {
    fc.assert(
      fc.property(fc.double({ min: -36, max: 8, noNaN: true }), (x) => {
        const p = normalCdf(x);
        fc.pre(p < 1);
        expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9);
      }),
    );
  });
});
