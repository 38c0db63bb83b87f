import { palettes, weights, type Palette, type PaletteName, type Weights } from "../theme/palettes.js";
import type { Theme } from "../theme/themes.js";
import type { Variables } from "./resolveValue.js";

/** A preset, or colors and widths of your own in place of some of a preset's. */
export type SnapshotTheme =
  | Theme
  | {
      /** `"light"`, when left out. */
      readonly base?: Theme | undefined;
      /** As six hexadecimal digits: every program that opens a picture knows these. */
      readonly colors?: Partial<Palette> | undefined;
      readonly weights?: Partial<Weights> | undefined;
    };

const paletteOf: Readonly<Record<Theme, PaletteName>> = {
  light: "light",
  dark: "dark",
  contrast: "contrastLight",
  "contrast-dark": "contrastDark",
};

/** What the variables of the style sheet are in a theme. */
export function themeVariables(theme: SnapshotTheme): Variables {
  const { base = "light", colors, weights: own } = typeof theme === "string" ? { base: theme } : theme;
  const preset = paletteOf[base];
  const values = { ...palettes[preset], ...weights[preset], ...colors, ...own };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [variableOf(name), String(value)]));
}

function variableOf(name: string): string {
  return `--bim-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
