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
