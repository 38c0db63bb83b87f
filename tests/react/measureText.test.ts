import { describe, expect, test } from "vitest";
import { estimateTextWidth, shorten } from "../../packages/react/src/layers/labels/measureText.js";

describe("an estimated width", () => {
  test.each([
    { text: "", least: 0, most: 0 },
    { text: "Dana Whitfield", least: 80, most: 105 },
    { text: "渡辺", least: 26, most: 28 },
    { text: "한글", least: 26, most: 28 },
    { text: "e\u0301", least: 7, most: 9 },
  ])("of “$text” lies between $least and $most at 13 pixels", ({ text, least, most }) => {
    const width = estimateTextWidth(text, 13);
    expect(width).toBeGreaterThanOrEqual(least);
    expect(width).toBeLessThanOrEqual(most);
  });
});

describe("a shortened text", () => {
  test("is left alone while it fits", () => {
    expect(shorten("Dana", 200, 13, estimateTextWidth)).toBe("Dana");
  });

  test("ends in an ellipsis, and fits", () => {
    const text = shorten("Wolfeschlegelsteinhausenbergerdorff", 100, 13, estimateTextWidth);
    expect(text).toMatch(/^Wolfe.*…$/);
    expect(estimateTextWidth(text, 13)).toBeLessThanOrEqual(100);
  });
});
