import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateTextWidth, shorten } from "../../packages/react/src/layers/labels/measureText.js";
import { textWidths } from "./textWidths.js";

describe("an estimated width", () => {
  test.each(textWidths)("of $text ($script) is no less than 0.93 of its width", ({ text, ems }) => {
    expect(estimateTextWidth(text, 100) / (100 * ems)).toBeGreaterThanOrEqual(0.93);
  });

  test("is no more than half as much again on the whole, script by script", () => {
    for (const script of new Set(textWidths.map((one) => one.script))) {
      const own = textWidths.filter((one) => one.script === script);
      const real = own.reduce((sum, { ems }) => sum + 100 * ems, 0);
      const estimated = own.reduce((sum, { text }) => sum + estimateTextWidth(text, 100), 0);
      expect([script, estimated / real < 1.5]).toEqual([script, true]);
    }
  });

  test("of nothing is nothing, and grows with the size", () => {
    const widths = [estimateTextWidth("", 13), estimateTextWidth("渡", 100), estimateTextWidth("渡", 200)];
    expect(widths).toEqual([0, 102, 204]);
  });

  test("does not hang on whether accents are letters of their own", () => {
    expect(estimateTextWidth("Čapek é", 100)).toBe(estimateTextWidth("C\u030capek e\u0301", 100));
  });
});

describe("a shortened text", () => {
  test("is left alone while it fits", () => {
    expect(shorten("Dana", 200, 13, estimateTextWidth)).toBe("Dana");
  });

  test("ends in an ellipsis, fits, and is as long as can be", () => {
    const name = "Wolfeschlegelsteinhausenbergerdorff";
    const text = shorten(name, 100, 13, estimateTextWidth);
    expect(text).toMatch(/^Wolfe.*…$/);
    expect(estimateTextWidth(text, 13)).toBeLessThanOrEqual(100);
    expect(estimateTextWidth(`${name.slice(0, text.length)}…`, 13)).toBeGreaterThan(100);
  });

  test.each([
    { text: "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", short: "👩‍👩‍👧‍👦…" },
    { text: "🇩🇪🇫🇷", short: "🇩🇪…" },
    { text: "e\u0301e\u0301", short: "e\u0301…" },
    { text: "𝒜𝒜", short: "𝒜…" },
    { text: "नि नि", short: "नि…" },
    { text: "A lone\ud83d", short: "A…" },
  ])("of $text is cut between what is read as characters", ({ text, short }) => {
    expect(shorten(text, 1, 13, estimateTextWidth)).toBe(short);
  });

  test("is a beginning of whole characters, whatever the script, and fits unless it is one alone", () => {
    const characters = new Intl.Segmenter("en");
    const part = fc.oneof(fc.constantFrom(...textWidths.map(({ text }) => text)), fc.string({ unit: "grapheme" }));
    const name = fc.array(part).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 300 }), (text, width) => {
        const short = shorten(text, width, 13, estimateTextWidth);
        if (short === text) return;
        const start = short.slice(0, -1);
        const whole = Array.from(characters.segment(text), ({ segment }) => segment);
        const count = whole.findIndex((_, index) => whole.slice(0, index + 1).join("").trimEnd() === start);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count === 0 || estimateTextWidth(short, 13) <= width).toBe(true);
      }),
    );
  });
});
