import fc from "fast-check";
import { expect, test } from "vitest";
import { initialsOf } from "../../packages/react/src/initials.js";

test.each([
  ["Dana Whitfield", "DW"],
  ["Dana", "D"],
  ["ana maria de la cruz", "AC"],
  ["Émile Zola", "ÉZ"],
  ["(acting) CFO", "AC"],
  ["李 小龍", "李"],
  ["田中太郎", "田"],
  ["김민준", "김"],
  ["ليلى حداد", "ل"],
  ["E\u0301mile Zola", "E\u0301Z"],
  ["Élodie\u00a0Ozé", "ÉO"],
  ["  ", ""],
  ["– –", ""],
])("the initials of %s are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("no more than two letters, whatever the name", () => {
  const letters = new Intl.Segmenter("und", { granularity: "grapheme" });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect([...letters.segment(initialsOf(name))].length).toBeLessThanOrEqual(4);
      expect(initialsOf(name)).not.toMatch(/\s/u);
    }),
  );
});
