import { expect, it } from "vitest";
import { placeTrend } from "../../packages/react/src/panels/coaching/placeTrend.js";

it("places numbers one after the other over the bounds they should keep to", () => {
  expect(placeTrend([10, 5, 0], { least: 0, most: 10 })).toEqual({
    line: "M0,8.33L50,50L100,91.67",
    dots: [
      { x: 0, y: 8.33, isLast: false },
      { x: 50, y: 50, isLast: false },
      { x: 100, y: 91.67, isLast: true },
    ],
    band: { top: 8.33, bottom: 91.67 },
  });
});

it("leaves a gap where a number is not known, and the last one known is the last", () => {
  const { line, dots } = placeTrend([1, undefined, 3, 3, undefined], { least: 1, most: 5 });
  expect([line, dots.map(({ x, isLast }) => [x, isLast])]).toEqual([
    "M0,91.67M50,50L75,50",
    [
      [0, false],
      [50, false],
      [75, true],
    ],
  ]);
});

it("stands a single number in the middle, and grows with what is beyond the bounds", () => {
  const { dots, band } = placeTrend([30], { least: 0, most: 10 });
  expect(dots).toEqual([{ x: 50, y: 8.33, isLast: true }]);
  expect(band).toEqual({ top: 63.89, bottom: 91.67 });
});

it("has only its bounds to show where nothing is known", () => {
  expect(placeTrend([undefined], { least: 1, most: 5 })).toEqual({
    line: "",
    dots: [],
    band: { top: 8.33, bottom: 91.67 },
  });
});
