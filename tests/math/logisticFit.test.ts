import { logistic, logisticFit, type Trial } from "@buyinmap/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const toward = { intercept: 0, slope: 1 };

// Printed in the article “Logistic regression” of Wikipedia, with its fit: intercept −4.0777, slope 1.5046.
const hours = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5];
const passed = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1];

describe("a logistic fit", () => {
  it("finds the published fit of hours studied to exams passed, wherever hours are counted from", () => {
    const fitFrom = (start: number) =>
      logisticFit(
        hours.map((x, index) => ({ x: start + x, happened: passed[index] === 1 })),
        { ridge: 1e-9, toward },
      );
    expect(fitFrom(0)).toEqual({ intercept: expect.closeTo(-4.0777, 4), slope: expect.closeTo(1.5046, 4) });
    const { intercept, slope } = fitFrom(0);
    expect(fitFrom(40)).toEqual({ intercept: expect.closeTo(intercept - 40 * slope, 4), slope: expect.closeTo(slope, 5) });
  });

  it("stays where it is drawn to without a trial, and near it when it is drawn hard", () => {
    const there = { intercept: -3, slope: 0.5 };
    expect(logisticFit([], { ridge: 1, toward: there })).toEqual(there);
    const { intercept, slope } = logisticFit([{ x: 2, happened: true }], { ridge: 1000, toward: there });
    // One trial moves the fit by about its surprise over the ridge.
    const surprise = 1 - logistic(there, 2);
    expect(intercept).toBeCloseTo(-3 + surprise / 1000, 5);
    expect(slope).toBeCloseTo(0.5 + (2 * surprise) / 1000, 5);
  });

  it("ends where the outcomes can be told apart without an error", () => {
    const trials = Array.from({ length: 40 }, (_, index) => ({ x: index - 19.5, happened: index >= 20 }));
    const { intercept, slope } = logisticFit(trials, { ridge: 0.1, toward });
    expect(intercept).toBeCloseTo(0, 9);
    expect(slope).toBeGreaterThan(1);
    expect(slope).toBeLessThan(20);
  });

  it("is at the top of the penalized likelihood, for any trials", () => {
    const trial: fc.Arbitrary<Trial> = fc.record({
      x: fc.double({ min: -9, max: 9, noNaN: true }),
      happened: fc.boolean(),
    });
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const start = fc.record({ intercept: number, slope: number });
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 50 }), fc.constantFrom(0.1, 1, 10), start, (trials, ridge, from) => {
        const fit = logisticFit(trials, { ridge, toward: from });
        let [intercept, slope] = [-ridge * (fit.intercept - from.intercept), -ridge * (fit.slope - from.slope)];
        for (const { x, happened } of trials) {
          const surprise = Number(happened) - logistic(fit, x);
          intercept += surprise;
          slope += surprise * x;
        }
        expect([intercept, slope]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
      }),
    );
  });

  it("stays a probability however far out", () => {
    expect([logistic(toward, -800), logistic(toward, 0), logistic(toward, 800)]).toEqual([0, 0.5, 1]);
  });
});
