import type { Person } from "../../people.js";
import type { SceneOptions, SceneWish } from "../../scene.js";
import type { PlacedMark } from "../marks/placeMarks.js";
import { estimateTextWidth, shorten, type MeasureText } from "./measureText.js";

/** Of more marks than these, only the hundred most influential look for a clear place besides those who are named first. */
const manyMarks = 500;
const namesAmongMany = 100;
/** No name is wider than this, in sizes of its text. */
const widestName = 15;

/**
 * Labels in the order in which they choose: those asked for first, then those who are named first in a crowd, then by
 * influence, then by id. `ranked` is in that order already.
 */
export function wishLabels(
  marks: readonly PlacedMark[],
  people: ReadonlyMap<string, Person>,
  ranked: readonly Person[],
  named: readonly Person[],
  { first, textSize, width }: SceneOptions,
  measure: MeasureText,
): ReadonlyMap<string, SceneWish> {
  const discs = new Map(marks.map((mark) => [mark.id, mark]));
  const seen = ranked.filter(({ id }) => discs.has(id));
  const others = seen.length > manyMarks ? seen.slice(0, namesAmongMany) : seen;
  const before = new Set([...first.flatMap((id) => (discs.has(id) ? people.get(id)! : [])), ...named]);
  const wishes = new Map<string, SceneWish>();
  for (const person of new Set([...before, ...others])) {
    const wish = wishLabel(person.name, discs.get(person.id)!, { textSize, width }, measure);
    wishes.set(person.id, before.has(person) ? { ...wish, covers: true } : wish);
  }
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
