import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardHeight } from "../../packages/react/src/panels/card/cardHeight.js";
import { placeCard, type CardGround } from "../../packages/react/src/panels/card/placeCard.js";

const ground: CardGround = { width: 720, height: 540, textSize: 13, plot: { top: 36, bottom: 460 }, marks: [] };

test.each([
  [{ x: 100, y: 100 }, { across: "left", down: "top", x: 118, y: 82, width: 247 }],
  [{ x: 600, y: 100 }, { across: "right", down: "top", x: 138, y: 82, width: 247 }],
  [{ x: 100, y: 500 }, { across: "left", down: "bottom", x: 118, y: 22, width: 247 }],
  [{ x: 600, y: 500 }, { across: "right", down: "bottom", x: 138, y: 22, width: 247 }],
])("beside a mark at %o, towards the middle", (mark, expected) => {
  expect(placeCard(mark, 200, ground)).toEqual(expected);
});

test("on the other side of a mark, when that hides fewer or less important people", () => {
  const mark = { x: 360, y: 270 };
  const right = { x: 450, y: 300 };
  const left = { x: 250, y: 300 };
  expect(placeCard(mark, 200, { ...ground, marks: [right, { x: 450, y: 200 }] }).across).toBe("right");
  expect(placeCard(mark, 400, { ...ground, marks: [left, right] }).across).toBe("left");
});

describe("on a narrow picture", () => {
  const narrow = { ...ground, width: 340, height: 400, plot: { top: 36, bottom: 340 } };

  test("at the end of the plot that is farther from the mark, clear of the axes", () => {
    expect(placeCard({ x: 100, y: 90 }, 150, narrow)).toEqual({ across: "left", down: "bottom", x: 6, y: 66, width: 328 });
    expect(placeCard({ x: 100, y: 300 }, 150, narrow)).toEqual({ across: "left", down: "top", x: 6, y: 42, width: 328 });
  });

  test("over an axis only as far as it would hide the mark else, and never beyond the picture", () => {
    expect(placeCard({ x: 100, y: 180 }, 150, narrow)).toMatchObject({ down: "bottom", y: 400 - (180 + 18 + 150) });
    expect(placeCard({ x: 100, y: 200 }, 150, narrow)).toMatchObject({ down: "top", y: 200 - 18 - 150 });
    expect(placeCard({ x: 100, y: 180 }, 250, narrow)).toMatchObject({ down: "bottom", y: 6 });
    expect(placeCard({ x: 100, y: 200 }, 250, narrow)).toMatchObject({ down: "top", y: 6 });
  });
});

test("never over its own mark, and within the width of the picture", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 720 }), fc.integer({ min: 0, max: 540 }), fc.integer({ min: 40, max: 300 }), (x, y, height) => {
      const card = placeCard({ x, y }, height, ground);
      const left = card.across === "left" ? card.x : ground.width - card.x - card.width;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(ground.width);
      expect(x < left || x > left + card.width).toBe(true);
    }),
  );
});

test("is as high as what it says takes rows, in wide letters more than in narrow ones", () => {
  const row = 1.35 * 12.48;
  const one = cardHeight(["Economic buyer, could be 40 to"], 247, 13);
  expect(cardHeight(["Economic buyer, could be 40 to 94, and more of it"], 247, 13) - one).toBeCloseTo(row);
  expect(cardHeight(["最高財務責任者・決裁者・最高財務責任者・決裁者・最高財務責任"], 247, 13) - one).toBeCloseTo(row);
});
