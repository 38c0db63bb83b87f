import { palettes, weights, type Palette, type Weights } from "../../../packages/react/src/theme/palettes.js";
import { readRules } from "./readRules.js";
import { variableOf } from "./variableOf.js";

/** The colors and weights that a matrix has in a look of the stories: its own, and for the rest those of its scheme. */
export function readLook(name: string): { readonly colors: Palette; readonly weights: Weights } {
  const [rule, ...others] = readRules(`stories/looks/${name}.css`);
  if (!rule || others.length > 0) throw new Error(`The look ${name} is not one rule.`);
  const { declarations } = rule;
  const base = declarations["color-scheme"] === "dark" ? "dark" : "light";
  const own = <Value>(value: Value, key: string) => declarations[variableOf(key)] ?? value;
  return {
    colors: mapValues(palettes[base], own) as unknown as Palette,
    weights: mapValues(weights[base], (value, key) => Number(own(value, key))) as unknown as Weights,
  };
}

function mapValues(record: object, change: (value: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
