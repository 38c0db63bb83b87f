import { readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { palettes, weights, type Palette, type PaletteName } from "../../../packages/react/src/theme/palettes.js";
import { contrastOf, mix, readColor } from "./contrast.js";
import { colorVisions, distanceOf, type ColorVision } from "./colorVision.js";
import { bounds, colorNames, pairs, type Pair } from "./pairs.js";
import { readLook } from "./readLook.js";
import { readRules, type Rule } from "./readRules.js";
import { variableOf } from "./variableOf.js";

const looks = readdirSync(new URL("../../../packages/react/stories/looks", import.meta.url))
  .filter((file) => file.endsWith(".css"))
  .map((file) => file.slice(0, -".css".length));

const presets = (Object.keys(palettes) as PaletteName[]).map((name) => ({
  name,
  colors: palettes[name],
  weights: weights[name],
  bound: name.startsWith("contrast") ? bounds.strong : bounds.plain,
}));

const themes = [...presets, ...looks.map((name) => ({ name, ...readLook(name), bound: bounds.plain }))];

describe("the style sheet says what the palettes say", () => {
  const rules = readRules("src/theme/theme.css");
  const colored = rules.filter(({ declarations }) => declarations["--bim-background"]);

  test.each([
    ["plain", "light", "dark", (rule: Rule) => rule.selector === ":where(.bim)"],
    ["high contrast", "contrastLight", "contrastDark", (rule: Rule) => /contrast/.test(rule.selector)],
    ["a system of high contrast", "contrastLight", "contrastDark", (rule: Rule) => /contrast/.test(rule.media ?? "")],
  ] as const)("%s", (_, light, dark, isIt) => {
    const found = colored.filter(isIt);
    expect(found).toHaveLength(1);
    expect(namesToValues(found[0]!)).toEqual(sheetOf(light, dark));
  });

  it("knows system colors for every color, and no other rule with colors", () => {
    const forced = colored.filter(({ media }) => media === "(forced-colors: active)");
    expect(forced).toHaveLength(1);
    const { "--bim-zone-stroke": _zone, "--bim-line-stroke": _line, ...colors } = forced[0]!.declarations;
    expect(Object.keys(colors)).toEqual(colorNames(palettes.light).map(variableOf));
    expect(new Set(Object.values(colors))).toEqual(
      new Set(["Canvas", "CanvasText", "Highlight", "HighlightText", "GrayText", "LinkText"].map((color) => `${color} !important`)),
    );
    expect(colored).toHaveLength(4);
  });
});

/** The colors and weights that a rule sets, without the sizes, and without the mark of importance. */
function namesToValues({ declarations }: Rule): Readonly<Record<string, string>> {
  const sizes = ["color-scheme", "--bim-font", "--bim-text-size", "--bim-radius", "--bim-gap"];
  const set = Object.entries(declarations).filter(([name]) => !sizes.includes(name));
  return Object.fromEntries(set.map(([name, value]) => [name, value.replace(" !important", "")]));
}

function sheetOf(light: PaletteName, dark: PaletteName): Readonly<Record<string, string>> {
  const colors = colorNames(palettes[light]).map((name) => [
    variableOf(name),
    `light-dark(${palettes[light][name]}, ${palettes[dark][name]})`,
  ]);
  const lines = Object.entries(weights[light]).map(([name, value]) => [variableOf(name), String(value)]);
  return Object.fromEntries([...colors, ...lines]);
}

describe.each(themes)("contrast in $name", ({ colors, weights: lines, bound }) => {
  it("is enough for every pair of colors that meets", () => {
    expect(pairs.filter((pair) => ratioOf(pair) < bound[pair.use]).map((pair) => ({ ...pair, ratio: ratioOf(pair) }))).toEqual([]);
  });

  function ratioOf({ front, ground, opacity }: Pair): number {
    const below = readColor(colors[ground]);
    return contrastOf(mix(readColor(colors[front]), below, opacity ? lines[opacity] : 1), below);
  }
});

it("leaves no color without a pair", () => {
  const paired = new Set(pairs.flatMap(({ front, ground }) => [front, ground]));
  expect(colorNames(palettes.light).filter((name) => !paired.has(name))).toEqual([]);
});

const families = ["decides", "champions", "evaluates", "blocks", "voices"] as const;

describe.each(themes)("the colors of the five families in $name", ({ colors }) => {
  /** Four times what is just noticeable; shapes tell the families apart, too. */
  const apart = 0.08;

  test.each(Object.keys(colorVisions) as ColorVision[])("are apart in the eyes of %s", (vision) => {
    expect(closest(colors, vision)).toBeGreaterThanOrEqual(apart);
  });
});

function closest(colors: Palette, vision: ColorVision): number {
  return Math.min(
    ...families.flatMap((one, at) => families.slice(at + 1).map((other) => distanceOf(colors[one], colors[other], vision))),
  );
}

it("measures contrast and color vision as published", () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10);
  expect(contrastOf([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.478, 3);
  expect(mix([0, 0, 0], [200, 100, 0], 0.25)).toEqual([150, 75, 0]);
  expect(distanceOf("#000000", "#ffffff", "usual")).toBeCloseTo(1, 3);
  expect(distanceOf("#c04040", "#6f7a3b", "usual")).toBeGreaterThan(0.15);
  expect(distanceOf("#c04040", "#6f7a3b", "deuteranopia")).toBeLessThan(0.1);
});

const sheets = (readdirSync(new URL("../../../packages/react/src", import.meta.url), { recursive: true }) as string[]).filter(
  (file) => file.endsWith(".css"),
);

test.each(sheets.filter((sheet) => sheet !== "theme/theme.css"))("%s names no color of its own, but for shadows", (sheet) => {
  const values = readRules(`src/${sheet}`).flatMap(({ declarations }) => Object.entries(declarations));
  const colored = values.filter(([name, value]) => name !== "box-shadow" && /#[\da-f]{3,8}\b|\b(rgb|hsl|lab|lch|oklch)a?\(/i.test(value));
  expect(colored).toEqual([]);
});

test.each(sheets)("nothing in %s moves for those who do not want motion", (sheet) => {
  const moving = readRules(`src/${sheet}`).filter(
    ({ media, declarations }) =>
      !media?.includes("prefers-reduced-motion: no-preference") &&
      Object.entries(declarations).some(([name, value]) => /^(transition|animation|scroll-behavior)/.test(name) && !isUnseen(value)),
  );
  expect(moving).toEqual([]);
});

/** A change in no time is no motion, now or later; nor is one within a millisecond, which tells a script that a color is another now. */
function isUnseen(transition: string): boolean {
  return transition === "none" || transition.split(",").every((part) => part.trim().endsWith(" 1ms") || /^\S+ 0s\b/.test(part.trim()));
}
