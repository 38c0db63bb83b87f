import { brierScore } from "@buyinmap/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const forecasts = (forecast: number, happened: number, of: number) =>
  Array.from({ length: of }, (_, index) => ({ forecast, happened: index < happened }));

describe("the Brier score", () => {
  it("has Murphy's parts", () => {
    // Three kinds of forecasts, by hand: half of all events happen.
    const all = [...forecasts(0.2, 1, 4), ...forecasts(0.5, 2, 4), ...forecasts(0.8, 3, 4)];
    expect(brierScore(all)).toEqual({
      score: expect.closeTo((3 * 0.04 + 0.64 + 4 * 0.25 + 3 * 0.04 + 0.64) / 12, 12),
      reliability: expect.closeTo((4 * 0.05 ** 2 + 0 + 4 * 0.05 ** 2) / 12, 12),
      resolution: expect.closeTo((4 * 0.25 ** 2 + 0 + 4 * 0.25 ** 2) / 12, 12),
      uncertainty: 0.25,
      within: expect.closeTo(0, 12),
    });
  });

  it("is 0 for a prophet and keeps forecasts of 1 in the last kind", () => {
    expect(brierScore([...forecasts(1, 2, 2), ...forecasts(0, 0, 2)])).toEqual({
      score: 0,
      reliability: 0,
      resolution: 0.25,
      uncertainty: 0.25,
      within: 0,
    });
    // Nine tenths and certainty are of one kind: 0.95 on average, of which half came true.
    expect(brierScore([...forecasts(0.9, 0, 1), ...forecasts(1, 1, 1)])).toEqual({
      score: expect.closeTo(0.405, 12),
      reliability: expect.closeTo(0.45 ** 2, 12),
      resolution: 0,
      uncertainty: 0.25,
      within: expect.closeTo(0.405 - 0.45 ** 2 - 0.25, 12),
    });
    expect(brierScore(forecasts(1, 1, 1), 1)).toEqual({
      score: 0,
      reliability: 0,
      resolution: 0,
      uncertainty: 0,
      within: 0,
    });
  });

  it("has nothing to say of no forecasts", () => {
    expect(brierScore([])).toBe(null);
  });

  it("falls apart exactly: nothing is left over where forecasts of a kind are equal, and what is left is their spread", () => {
    const any = fc.array(fc.record({ tenth: fc.integer({ min: 0, max: 9 }), happened: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(any, (drawn) => {
        const { score, reliability, resolution, uncertainty, within } = brierScore(
          drawn.map(({ tenth, happened }) => ({ forecast: tenth / 10 + 0.05, happened })),
        )!;
        expect(reliability - resolution + uncertainty).toBeCloseTo(score, 12);
        expect(within).toBeCloseTo(0, 12);
        expect(Math.min(reliability, resolution)).toBeGreaterThanOrEqual(0);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ forecast: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }), {
          minLength: 1,
        }),
        (all) => {
          const { score, reliability, resolution, uncertainty, within } = brierScore(all)!;
          expect(reliability - resolution + uncertainty + within).toBeCloseTo(score, 12);
          expect(score).toBeCloseTo(
            all.reduce((sum, { forecast, happened }) => sum + (forecast - Number(happened)) ** 2, 0) / all.length,
            12,
          );
        },
      ),
    );
  });
});
