import { zoneNames } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import type { Person } from "./people.js";
import type { Scene } from "./scene.js";

/** The picture in a few sentences: how many people where, what is missing, what is not shown. */
export function summarize(people: readonly Person[], scene: Scene, { say, zone, number }: Catalog): string {
  if (people.length === 0) return `${say.nobody}.`;
  const placed = people.length - scene.waiting.length;
  const sentences = [say.people(placed, number(placed))];
  for (const name of zoneNames) {
    const count = people.filter((person) => person.zone === name).length;
    if (count > 0) sentences.push(say.inZone(zone(name), number(count)));
  }
  for (const dimension of ["influence", "buyIn"] as const) {
    const other = dimension === "influence" ? "buyIn" : "influence";
    const count = people.filter((one) => one[dimension].type === "unknown" && one[other].type !== "unknown").length;
    if (count > 0) sentences.push(say.missing[dimension](count, number(count)));
  }
  if (scene.waiting.length > 0) sentences.push(say.waiting(scene.waiting.length, number(scene.waiting.length)));
  for (const note of notes(scene, { say, number })) sentences.push(`${note}.`);
  return sentences.join(" ");
}

/** What the picture does not show, in words that stand on it. */
export function notes({ hidden, leftOut }: Scene, { say, number }: Pick<Catalog, "say" | "number">): readonly string[] {
  const texts: string[] = [];
  if (leftOut > 0) texts.push(say.peopleLeftOut(leftOut, number(leftOut)));
  if (hidden > 0) texts.push(say.namesHidden(hidden, number(hidden)));
  return texts;
}
