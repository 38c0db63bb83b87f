import { krippendorffAlpha } from "@buyinmap/core/math";
import { expect, it, test } from "vitest";

// Krippendorff 2011, section C: four observers, twelve units, missing ratings.
const _ = null;
const published = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];

test.each([
  ["nominal", 0.743],
  ["ordinal", 0.815],
  ["interval", 0.849],
  ["ratio", 0.797],
] as const)("%s agreement of the published data is %d", (measurement, expected) => {
  expect(krippendorffAlpha(published, measurement)).toBeCloseTo(expected, 3);
});

it("has no value where nothing can be compared, and is 1 where nothing differs", () => {
  expect([krippendorffAlpha([], "interval"), krippendorffAlpha([[1, 2], []], "interval"), krippendorffAlpha([[3, 3], [3, 3]], "ratio")]).toEqual([
    null,
    null,
    1,
  ]);
});

it("falls below zero where raters disagree on purpose", () => {
  expect(krippendorffAlpha([[0, 100], [100, 0]], "interval")).toBeLessThan(0);
});

it("asks neither which rater came first nor which unit", () => {
  const turned = published.map((row) => row.toReversed()).toReversed();
  for (const measurement of ["nominal", "ordinal", "interval", "ratio"] as const) {
    expect(krippendorffAlpha(turned, measurement)).toBeCloseTo(krippendorffAlpha(published, measurement)!, 12);
  }
});

it("ranks numbers as numbers, and compares ratings of zero", () => {
  // Ranks 9 < 10 < 100, each given twice: distances 2, 2 and 4, squared.
  const ranked = [[100, 9, 10], [100, 10, 9]];
  const [observed, expected] = [2 * 2 ** 2, (4 * 2 ** 2 + 4 * 2 ** 2 + 4 * 4 ** 2) / 5];
  expect(krippendorffAlpha(ranked, "ordinal")).toBeCloseTo(1 - observed / expected, 12);
  // The two zeros agree; 1 and 3 are (2 / 4)² apart, and each of them 1 from each zero.
  expect(krippendorffAlpha([[0, 1], [0, 3]], "ratio")).toBeCloseTo(1 - 0.25 / ((4 + 0.25) / 3), 12);
});
