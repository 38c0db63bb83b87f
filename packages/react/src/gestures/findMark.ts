import { alongAxis } from "../frame.js";
import type { Point } from "../geometry.js";
import { findNearest } from "../layers/crowd/findNearest.js";
import type { PlacedMark } from "../layers/marks/placeMarks.js";
import { scoresOf, type Person } from "../people.js";
import { byInfluence } from "../byInfluence.js";
import type { Scene } from "../scene.js";

/**
 * The mark nearest to a point, if one lies within reach. Targets that overlap are told apart by their centers; where
 * several stand on one place, as in a large crowd, one of those in front is meant.
 */
export function markAt(
  marks: readonly PlacedMark[],
  point: Point,
  reach: number,
  inFront: readonly string[] = [],
): PlacedMark | undefined {
  const nearest = findNearest(marks, point, reach);
  if (!nearest || inFront.includes(nearest.id)) return nearest;
  return marks.find(({ id, x, y }) => x === nearest.x && y === nearest.y && inFront.includes(id)) ?? nearest;
}

/** Where an arrow key points on the picture. */
export const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest person who lies in a direction, at most 45° aside, in view or out of it. */
export function markTowards(scene: Scene, from: string, direction: Point): string | undefined {
  return nearestTowards([...scene.marks, ...outOfView(scene)], from, direction);
}

/** The nearest of several things that lies in a direction from one of them, at most 45° aside. */
export function nearestTowards(all: readonly Somewhere[], from: string, direction: Point): string | undefined {
  const start = all.find(({ id }) => id === from);
  if (!start) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const { id, x, y } of all) {
    const [across, down] = [x - start.x, y - start.y];
    const ahead = across * direction.x + down * direction.y;
    const aside = Math.abs(across * direction.y) + Math.abs(down * direction.x);
    const away = Math.hypot(across, down);
    if (id === from || ahead <= 0 || aside > ahead || away >= least) continue;
    nearest = id;
    least = away;
  }
  return nearest;
}

interface Somewhere extends Point {
  readonly id: string;
}

/** Where those would stand who are out of view: beside the plot, by their scores. */
function outOfView({ frame, placed, people, outside }: Scene): readonly Somewhere[] {
  if (outside === 0) return [];
  const { horizontal, vertical, plot, below, beside } = frame;
  return placed.flatMap((person) => {
    if (people.has(person.id)) return [];
    const scores = scoresOf(person);
    const [across, up] = [scores[horizontal], scores[vertical]];
    const x = across === undefined ? (beside ?? plot).left : alongAxis(frame, horizontal, across);
    const y = up === undefined ? (below ?? plot).bottom : alongAxis(frame, vertical, up);
    return [{ id: person.id, x, y }];
  });
}

/** The mark that a key other than an arrow leads to: Home, End, PageUp, PageDown, or the first letter of a name. */
export function markByKey(scene: Scene, from: string, key: string): string | undefined {
  const ordered = scene.placed.toSorted(byInfluence);
  if (key === "Home") return ordered[0]?.id;
  if (key === "End") return ordered.at(-1)?.id;
  if (key === "PageDown") return otherZone(ordered, from, 1);
  if (key === "PageUp") return otherZone(ordered, from, -1);
  return Array.from(key).length === 1 ? byLetter(ordered, from, key) : undefined;
}

/** The most influential person of the next zone that has anyone; those without a zone come last. */
function otherZone(ordered: readonly Person[], from: string, step: 1 | -1): string | undefined {
  const zones = [...new Set(ordered.map(({ zone }) => zone ?? "none"))].toSorted();
  const here = zones.indexOf(ordered.find(({ id }) => id === from)?.zone ?? "none");
  const next = zones.at((here + step) % zones.length);
  return ordered.find(({ zone }) => (zone ?? "none") === next)?.id;
}

/** The next name that starts with a letter, by name, going round. */
function byLetter(people: readonly Person[], from: string, letter: string): string | undefined {
  const start = letter.toLocaleLowerCase();
  const named = people
    .filter(({ name }) => name.toLocaleLowerCase().startsWith(start))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const here = named.findIndex(({ id }) => id === from);
  return named[(here + 1) % named.length]?.id;
}
