import { settledOpinions, totalInfluence } from "@buyinmap/core/math";
import fc from "fast-check";
import { expect, it } from "vitest";

it("settles the four-person experiment of Friedkin & Johnsen 1999 as Parsegov et al. 2017 print it", () => {
  const weights = [
    [0.22, 0.12, 0.36, 0.3],
    [0.147, 0.215, 0.344, 0.294],
    [0, 0, 1, 0],
    [0.09, 0.178, 0.446, 0.286],
  ];
  const susceptibility = weights.map((row, index) => 1 - row[index]!);
  const result = settledOpinions({ weights, susceptibility }, [25, 25, 75, 85]);
  expect(result).toEqual({ ok: true, value: [60.0208, 59.984, 75, 74.9862].map((view) => expect.closeTo(view, 4)) });
});

it("refuses a closed group that follows only itself, in place of a number that is not one", () => {
  expect(totalInfluence({ weights: [[0, 1], [1, 0]], susceptibility: [1, 1] })).toEqual({ ok: false, issues: [{ code: "notUnique" }] });
});

it("says which row is no row of shares", () => {
  expect(totalInfluence({ weights: [[0.5, 0.4], [0, 1], [1]], susceptibility: [0.5, 2, 0] })).toEqual({
    ok: false,
    issues: [
      { code: "notSquare", row: 0 },
      { code: "notSquare", row: 1 },
      { code: "notSquare", row: 2 },
      { code: "notAShare", row: 1 },
    ],
  });
  expect(totalInfluence({ weights: [[0.5, 0.4], [-1, 2]], susceptibility: [0.5, 0.5] })).toEqual({
    ok: false,
    issues: [{ code: "notRowStochastic", row: 0 }, { code: "notRowStochastic", row: 1 }],
  });
});

it("takes rows that sum to 1 but for rounding, and shares from 0 to 1", () => {
  const issuesOf = (row: readonly number[], susceptibility: readonly number[]) => {
    const result = totalInfluence({ weights: [row, [0, 1]], susceptibility });
    return result.ok ? [] : result.issues;
  };
  expect(issuesOf([0.5, 0.5 + 1e-10], [0.5, 0])).toEqual([]);
  expect(issuesOf([0, 1], [1, 0])).toEqual([]);
  expect(issuesOf([0.5, 0.5 + 1e-8], [0.5, 0])).toEqual([{ code: "notRowStochastic", row: 0 }]);
  expect(issuesOf([0.5, 0.5 - 1e-8], [0.5, 0])).toEqual([{ code: "notRowStochastic", row: 0 }]);
  expect(issuesOf([Number.NaN, 1], [0.5, 0])).toEqual([{ code: "notRowStochastic", row: 0 }]);
  expect(issuesOf([0.5, 0.5], [-0.1, 1.1])).toEqual([
    { code: "notAShare", row: 0 },
    { code: "notAShare", row: 1 },
  ]);
  expect(issuesOf([0.5, 0.5], [Number.NaN, 0])).toEqual([{ code: "notAShare", row: 0 }]);
  expect(issuesOf([0.5, 0.5], [0.5])).toEqual([{ code: "notSquare" }]);
});

it("passes on why opinions do not settle", () => {
  const result = settledOpinions({ weights: [[2]], susceptibility: [1] }, [50]);
  expect(result).toEqual({ ok: false, issues: [{ code: "notRowStochastic", row: 0 }] });
});

it("holds on to first opinions as far as nobody is heeded", () => {
  const weights = [
    [0.4, 0.6],
    [0, 1],
  ];
  // x = 0.5 (0.4 x + 0.6 · 60) + 0.5 · 20, and so 0.8 x = 28.
  expect(totalInfluence({ weights, susceptibility: [0.5, 0] })).toEqual({
    ok: true,
    value: [
      [expect.closeTo(0.625, 12), expect.closeTo(0.375, 12)],
      [0, 1],
    ],
  });
  expect(settledOpinions({ weights, susceptibility: [0.5, 0] }, [20, 60])).toEqual({
    ok: true,
    value: [expect.closeTo(35, 12), 60],
  });
});

it("is empty for nobody", () => {
  expect(settledOpinions({ weights: [], susceptibility: [] }, [])).toEqual({ ok: true, value: [] });
});

it("mixes first opinions: shares are not negative, sum to 1, and stay within the first opinions", () => {
  const network = fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.record({
      raw: fc.array(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      susceptibility: fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { minLength: size, maxLength: size }),
      opinions: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: size, maxLength: size }),
    }),
  );
  fc.assert(
    fc.property(network, ({ raw, susceptibility, opinions }) => {
      const weights = raw.map((row) => row.map((weight) => weight / row.reduce((sum, value) => sum + value, 0)));
      const influence = totalInfluence({ weights, susceptibility });
      const settled = settledOpinions({ weights, susceptibility }, opinions);
      if (!influence.ok || !settled.ok) throw new Error("expected a unique outcome");
      for (const row of influence.value) {
        expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
        expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      }
      expect(Math.min(...settled.value)).toBeGreaterThanOrEqual(Math.min(...opinions));
      expect(Math.max(...settled.value)).toBeLessThanOrEqual(Math.max(...opinions));
      settled.value.forEach((view, i) => {
        const next = weights[i]!.reduce((sum, weight, j) => sum + weight * settled.value[j]!, 0);
        expect(susceptibility[i]! * next + (1 - susceptibility[i]!) * opinions[i]!).toBeCloseTo(view, 7);
      });
    }),
  );
});
