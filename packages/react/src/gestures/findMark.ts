import type { Person } from "../people.js";
import { byInfluence, type Scene } from "../scene.js";
import type { Point } from "../geometry.js";
import type { PlacedMark } from "../layers/marks/placeMarks.js";

/** The mark nearest to a point, if one lies within reach. Targets that overlap are told apart by their centers. */
export function markAt(marks: readonly PlacedMark[], point: Point, reach: number): PlacedMark | undefined {
  let nearest: PlacedMark | undefined;
  let least = reach;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - point.x, mark.y - point.y);
    if (away > least) continue;
    nearest = mark;
    least = away;
  }
  return nearest;
}

/** Where an arrow key points on the picture. */
export const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest mark that lies in a direction, at most 45° aside. */
export function markTowards({ marks }: Scene, from: string, direction: Point): string | undefined {
  const start = marks.find(({ id }) => id === from);
  if (!start) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const { id, x, y } of marks) {
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

/** The mark that a key other than an arrow leads to: Home, End, PageUp, PageDown, or the first letter of a name. */
export function markByKey(scene: Scene, from: string, key: string): string | undefined {
  const ordered = [...scene.people.values()].toSorted(byInfluence);
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
