import { zoneNames } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import { mostApart } from "./layers/marks/placeMarks.js";
import type { Person } from "./people.js";
import type { Scene } from "./scene.js";
import { sortPeople } from "./sortPeople.js";

/** The picture in a few sentences: how many people where, what is missing, what is not shown. */
export function summarize(people: readonly Person[], scene: Scene, { say, zone, number }: Catalog): string {
  if (people.length === 0 && scene.faint.length === 0) return say.asSentence(say.nobody);
  const placed = people.length - scene.waiting.length;
  const sentences = [say.people(placed, number(placed))];
  const { zones } = sortPeople(people, undefined);
  for (const name of zoneNames) {
    const count = zones[name];
    if (count > 0) sentences.push(say.inZone(zone(name), number(count)));
  }
  for (const dimension of ["influence", "buyIn"] as const) {
    const other = dimension === "influence" ? "buyIn" : "influence";
    const count = people.filter((one) => one[dimension].type === "unknown" && one[other].type !== "unknown").length;
    if (count > 0) sentences.push(say.missing[dimension](count, number(count)));
  }
  if (scene.waiting.length > 0) sentences.push(say.waiting(scene.waiting.length, number(scene.waiting.length)));
  for (const note of notes(scene, { say, number })) sentences.push(say.asSentence(note));
  return say.paragraph(sentences);
}

/** What the picture does not show, in words that stand on it. */
export function notes(scene: Scene, { say, number }: Pick<Catalog, "say" | "number">): readonly string[] {
  const { hidden, outside, marks, tiesLeftOut } = scene;
  const beyond = outside > 0 ? [say.outOfView(outside, number(outside))] : [];
  const unnamed = hidden > 0 ? [say.namesHidden(hidden, number(hidden))] : [];
  if (marks.length > mostApart) return [...unnamed, say.crowd, ...beyond];
  const untied = tiesLeftOut > 0 ? [say.tiesLeftOut(tiesLeftOut, number(tiesLeftOut))] : [];
  return [...unnamed, ...untied, ...beyond];
}
