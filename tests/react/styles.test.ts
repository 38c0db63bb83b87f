import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

function classesOf(path: string): readonly string[] {
  const text = readFileSync(new URL(`../../packages/react/src/${path}`, import.meta.url), "utf8");
  return [...new Set(text.match(/\.bim-[a-z][\w-]*(?=[^{}]*\{)/gi) ?? [])];
}

/** The style sheets of the panels. */
const sheets = ["panels", "steps/steps", "plan/plan", "coaching/coaching"];

it("gives the matrix and the panels no class in common, except buttons and what is hidden from the eye", () => {
  const panels = new Set(sheets.flatMap((sheet) => classesOf(`panels/${sheet}.css`)));
  expect(panels.size).toBeGreaterThan(20);
  const matrix = ["matrix.css", "picture.css"].flatMap(classesOf);
  expect(matrix.filter((name) => panels.has(name))).toEqual([".bim-hidden", ".bim-button"]);
});
