import { roundPixels } from "../geometry.js";
import type { Element } from "./readMarkup.js";

/** Attributes that say what is drawn where. All others belong to pages: roles, names, handlers, classes. */
const names =
  "d x y x1 y1 x2 y2 cx cy r rx ry width height points dx dy transform clip-path preserveAspectRatio".split(" ");

/** What of an element's attributes says what is drawn where, with numbers to two decimals. */
export function geometryOf({ attributes }: Element): Readonly<Record<string, string>> {
  const given = names.filter((name) => attributes[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, shorten(attributes[name]!)]));
}

/** What is left of a sum in binary fractions nobody sees. */
function shorten(value: string): string {
  return value.replaceAll(/-?\d+\.\d{3,}(?![\de])/g, (number) => String(roundPixels(Number(number))));
}
