import { expect, test } from "vitest";
import { measureFrame } from "../../packages/react/src/frame.js";
import { placeAxes } from "../../packages/react/src/layers/axes/placeAxes.js";
import { wholeView, type View } from "../../packages/react/src/view.js";

const texts = { influence: "Influence", buyIn: "Buy-in" };

/** The numbers on the horizontal and on the vertical axis. */
function numbersIn(view: View): readonly (readonly string[])[] {
  const frame = measureFrame({ width: 720, height: 540, textSize: 13, direction: "ltr", swap: false, rows: { below: 0, beside: 0 }, row: 24, view });
  const { numbers } = placeAxes(frame, texts, String, () => 20);
  return (["center", "right"] as const).map((side) => numbers.filter((spot) => spot.side === side).map(({ text }) => text));
}

test("numbers stand a quarter apart on the whole plot, and closer the closer one looks", () => {
  expect(numbersIn(wholeView)).toEqual([["0", "25", "50", "75", "100"], ["0", "25", "50", "75", "100"]]);
  expect(numbersIn({ influence: { from: 40, to: 52.5 }, buyIn: { from: 40, to: 52.5 } })).toEqual([
    ["40", "42", "44", "46", "48", "50", "52"],
    ["40", "42", "44", "46", "48", "50", "52"],
  ]);
});

test("each axis has the numbers of what is seen along it", () => {
  expect(numbersIn({ influence: { from: 60, to: 100 }, buyIn: { from: 3, to: 43 } })).toEqual([
    ["60", "70", "80", "90", "100"],
    ["10", "20", "30", "40"],
  ]);
});
