import { byInfluence } from "../../byInfluence.js";
import type { Person } from "../../people.js";
import type { SceneOptions, SceneWish } from "../../scene.js";
import type { PlacedMark } from "../marks/placeMarks.js";
import { estimateTextWidth, shorten, type MeasureText } from "./measureText.js";

/** With more marks than these, only the most influential hundred are named; where marks lie on each other, only those attended to. */
const manyMarks = 500;
const namesAmongMany = 100;
/** No name is wider than this, in sizes of its text. */
const widestName = 15;

/** Labels in the order in which they choose: those asked for first, then by influence, then by id. */
export function wishLabels(
  marks: readonly PlacedMark[],
  people: ReadonlyMap<string, Person>,
  { first, textSize, width }: SceneOptions,
  measure: MeasureText,
): ReadonlyMap<string, SceneWish> {
  const discs = new Map(marks.map((mark) => [mark.id, mark]));
  const attended = new Set(first.filter((id) => discs.has(id)));
  const others = marks.flatMap(({ id }) => (attended.has(id) ? [] : people.get(id)!)).toSorted(byInfluence);
  const ordered = [...[...attended].map((id) => people.get(id)!), ...others];
  const named = ordered.length > manyMarks ? ordered.slice(0, namesAmongMany) : ordered;
  const wishes = new Map<string, SceneWish>();
  for (const { id, name } of named) wishes.set(id, wishLabel(name, discs.get(id)!, { textSize, width }, measure));
  return wishes;
}

/** What a name needs beside its mark. A long one is shortened: a label that fills the picture hides it. */
export function wishLabel(
  name: string,
  { id, x, y, radius }: PlacedMark,
  { textSize, width }: { readonly textSize: number; readonly width: number },
  measure: MeasureText = estimateTextWidth,
): SceneWish {
  const text = shorten(name, Math.min(widestName * textSize, width * 0.45), textSize, measure);
  return { id, x, y, radius, text, width: measure(text, textSize) };
}

/** How far a mark reaches from its center: pointed shapes beyond their radius, rings further, and a halo furthest. */
export function reachOf({ id, radius }: PlacedMark, { mustAgree }: Person, attended: readonly string[]): number {
  if (attended.includes(id)) return radius + 8;
  return mustAgree ? radius + 5 : radius * 1.2;
}
