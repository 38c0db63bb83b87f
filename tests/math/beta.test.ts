import { betaCdf, betaDensity, betaDeviation, betaMean, betaQuantile, logGamma } from "@buyinmap/core/math";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

describe("logGamma", () => {
  // Abramowitz & Stegun 1964, table 6.1 and exact factorials and half-integer values.
  test.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1.5, Math.log(Math.sqrt(Math.PI) / 2)],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [1.1, Math.log(0.951350769866873)],
    [1.4616321449683622, Math.log(0.8856031944108887)],
    [100, 359.1342053695754],
    [1e-8, 18.420680738180209],
  ])("of %d is %d", (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 11);
  });

  it("is exact where it is zero, and to the last digits from where the series begins", () => {
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
    expect(logGamma(20)).toBeCloseTo(Math.log(121_645_100_408_832_000), 12);
  });

  it("has no value at or below zero", () => {
    expect([logGamma(0), logGamma(-1.5), logGamma(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("follows Γ(x + 1) = x Γ(x) everywhere", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
        const [left, right] = [logGamma(x + 1), logGamma(x) + Math.log(x)];
        expect(Math.abs(left - right)).toBeLessThan(1e-12 * Math.max(1, Math.abs(left), Math.abs(Math.log(x))));
      }),
    );
  });
});

describe("betaCdf", () => {
  // For whole a and b it is a binomial tail: exact fractions.
  test.each([
    [2, 3, 0.5, 11 / 16],
    [1, 1, 0.25, 0.25],
    [3, 1, 0.5, 1 / 8],
    [1, 4, 0.1, 1 - 0.9 ** 4],
    [2, 2, 0.3, 3 * 0.3 ** 2 - 2 * 0.3 ** 3],
    [5, 5, 0.5, 0.5],
    [30, 30, 0.5, 0.5],
    [10, 1, 0.01, 1e-20],
    [200, 1, 0.5, 0.5 ** 200],
    [0.5, 0.5, 0.5, 0.5],
    [0.5, 0.5, 0.25, 1 / 3],
  ])("of Beta(%d, %d) at %d is %d", (a, b, x, expected) => {
    expect(betaCdf({ a, b }, x) / expected).toBeCloseTo(1, 11);
  });

  it("is 0 below, 1 above, and nothing for impossible parameters", () => {
    expect([-1, 0, 1, 1.5].map((x) => betaCdf({ a: 2, b: 3 }, x))).toEqual([0, 0, 1, 1]);
    expect([betaCdf({ a: 0, b: 3 }, 0.5), betaCdf({ a: 2, b: -1 }, 0.5), betaCdf({ a: 2, b: 3 }, Number.NaN)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it("has no ends without a distribution", () => {
    const impossible = [
      betaCdf({ a: 0, b: 3 }, 0),
      betaCdf({ a: -1, b: 3 }, 1),
      betaCdf({ a: 3, b: 0 }, 0),
      betaCdf({ a: 3, b: -1 }, 1),
    ];
    expect(impossible).toEqual(impossible.map(() => Number.NaN));
  });

  it("mirrors: F(x; a, b) = 1 − F(1 − x; b, a)", () => {
    fc.assert(
      fc.property(parameter, parameter, share, (a, b, x) => {
        expect(betaCdf({ a, b }, x)).toBeCloseTo(1 - betaCdf({ a: b, b: a }, 1 - x), 10);
      }),
    );
  });

  it("grows with x", () => {
    fc.assert(
      fc.property(parameter, parameter, share, share, (a, b, x, y) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        expect(betaCdf({ a, b }, low)).toBeLessThanOrEqual(betaCdf({ a, b }, high) + 1e-12);
      }),
    );
  });

  it("has the density as its slope", () => {
    const beta = { a: 7.791169, b: 1.865685 };
    const slope = (betaCdf(beta, 0.8 + 1e-5) - betaCdf(beta, 0.8 - 1e-5)) / 2e-5;
    expect(betaDensity(beta, 0.8)).toBeCloseTo(slope, 6);
  });
});

describe("betaQuantile", () => {
  it("undoes the distribution", () => {
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, p) => {
        expect(betaCdf({ a, b }, betaQuantile({ a, b }, p))).toBeCloseTo(p, 9);
      }),
    );
  });

  it.each([
    [10_000, 1, 0.01, 0.01 ** 1e-4],
    [10_000, 1, 0.999, 0.999 ** 1e-4],
    [1, 10_000, 0.99, 1 - 0.01 ** 1e-4],
    [0.1, 1, 0.5, 0.5 ** 10],
    [0.02, 1, 0.9, 0.9 ** 50],
    [1, 0.5, 0.5, 0.75],
  ])("finds its way where nearly all lies at one end: %d, %d, %d", (a, b, p, expected) => {
    expect(betaQuantile({ a, b }, p) / expected).toBeCloseTo(1, 10);
  });

  it("undoes the distribution for much evidence, too", () => {
    const much = fc.double({ min: 0, max: 9, noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(much, much, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, p) => {
        expect(betaCdf({ a, b }, betaQuantile({ a, b }, p))).toBeCloseTo(p, 8);
      }),
    );
  });

  it("ends at the ends", () => {
    const beta = { a: 2, b: 5 };
    expect([betaQuantile(beta, 0), betaQuantile(beta, 1)]).toEqual([0, 1]);
    const impossible = [
      betaQuantile(beta, -0.1),
      betaQuantile(beta, 1.1),
      betaQuantile({ a: 0, b: 1 }, 0.5),
      betaQuantile({ a: 1, b: 0 }, 1),
      betaQuantile({ a: -1, b: 1 }, 0),
    ];
    expect(impossible).toEqual(impossible.map(() => Number.NaN));
  });
});

it("knows mean and deviation", () => {
  expect(betaMean({ a: 3, b: 1 })).toBe(0.75);
  expect(betaDeviation({ a: 1, b: 1 })).toBeCloseTo(Math.sqrt(1 / 12), 15);
  expect(betaDeviation({ a: 2, b: 3 })).toBeCloseTo(1 / 5, 15);
  expect(betaDeviation({ a: 8, b: 2 })).toBeCloseTo(Math.sqrt(16 / 1100), 15);
});

const parameter = fc.double({ min: 1, max: 500, noNaN: true });
const share = fc.double({ min: 1e-3, max: 1 - 1e-3, noNaN: true });
