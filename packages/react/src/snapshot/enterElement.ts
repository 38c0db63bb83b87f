import { matches, type Nested, type Selector } from "./matches.js";
import type { PictureRule } from "./pictureRule.js";
import type { Element } from "./readMarkup.js";
import { resolveValue, type Variables } from "./resolveValue.js";

/** What something is drawn with, by property. */
export type Style = Readonly<Record<string, string>>;

/** What an element stands in, or is itself for those within. */
export interface Surroundings {
  readonly nested: Nested;
  readonly variables: Variables;
  readonly style: Style;
}

/** A rule whose selector is read. */
export interface ReadRule {
  readonly selector: Selector;
  readonly set: PictureRule["set"];
}

/** What everything is drawn with where nothing else is said (SVG 1.1, property index). */
export const initial: Style = {
  fill: "black",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  color: "black",
  display: "inline",
  opacity: "1",
  "font-size": "13",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
};

/** Those that an element does not hand down. */
const own: Style = { opacity: "1", display: "inline" };

/**
 * Goes into an element: what it is drawn with is what comes down to it, then what its attributes say, then the rules in
 * their order, then its own style.
 */
export function enterElement(element: Element, outer: Surroundings, rules: readonly ReadRule[]): Surroundings {
  const { name, attributes } = element;
  const nested: Nested = { name, classes: attributes.class?.split(" ") ?? [], parent: outer.nested };
  const set: Record<string, string> = {};
  for (const property of Object.keys(initial)) if (attributes[property]) set[property] = attributes[property];
  for (const rule of rules) if (matches(rule.selector, nested)) Object.assign(set, rule.set);
  Object.assign(set, readStyle(attributes.style));
  const variables = settle(set, outer.variables);
  const style: Record<string, string> = { ...outer.style, ...own };
  for (const [key, value] of Object.entries(set)) if (key in initial) style[key] = resolveValue(value, variables);
  for (const paint of ["fill", "stroke"]) if (style[paint] === "currentColor") style[paint] = style.color!;
  return { nested, variables, style };
}

function settle(set: Style, variables: Variables): Variables {
  const settled = { ...variables };
  for (const [key, value] of Object.entries(set)) if (key.startsWith("--")) settled[key] = resolveValue(value, settled);
  return settled;
}

function readStyle(style = ""): Style {
  const parts = style.split(";").filter(Boolean);
  return Object.fromEntries(parts.map((part) => part.split(/:\s*/, 2) as [string, string]));
}
