import { distance, type Point } from "../../geometry.js";

/** Two people who are tied, whatever the direction. */
interface Edge {
  readonly ends: readonly [string, string];
  readonly length: number;
  /** Others follow it, so it stays where it is. */
  isTrunk: boolean;
  /** It follows others, so nobody follows it. */
  isBundled: boolean;
}

/** Along whom ties are led: for those from one person to another, by id, in the order in which they are passed. */
export type Bundles = (from: string, to: string) => readonly string[];

/** See {@link placeBundles}. */
export type PlaceBundles = typeof placeBundles;

/** A tie follows others as long as that is at most so many times longer than the direct way. */
const longestDetour = 1.35;
/** Nor does it turn more sharply, as a cosine: by 60 degrees. */
const sharpest = 0.5;

/**
 * Leads long ties along shorter ones, so that many can be read: Edge-Path Bundling (Wallinger, Archambault, Auber,
 * Nöllenburg & Peltonen 2021, "Edge-Path Bundling: A Less Ambiguous Edge Bundling Approach"), with weights of length
 * squared. The longest ties come first; each takes the cheapest way over ties that are not led along others themselves,
 * and stays direct when there is none within an ellipse about its ends. Ties of the same two people go the same way.
 * Work grows with the number of ties times what lies within the ellipses. Ties to those without a place are ignored.
 */
export function placeBundles(
  ties: readonly { readonly from: string; readonly to: string }[],
  places: ReadonlyMap<string, Point>,
): Bundles {
  const edges = edgesOf(ties, places);
  const byEnd = groupByEnd([...edges.values()]);
  const ways = new Map<string, readonly string[]>();
  const longestFirst = [...edges].toSorted(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1));
  for (const [key, edge] of longestFirst) {
    if (edge.isTrunk) continue;
    const path = findPath(edge, byEnd, places);
    if (!path || sumOfLengths(path) > longestDetour * edge.length) continue;
    const passed = passedBy(edge, path);
    if (!isSmooth([edge.ends[0], ...passed, edge.ends[1]].map((id) => places.get(id)!))) continue;
    edge.isBundled = true;
    for (const step of path) step.isTrunk = true;
    ways.set(key, passed);
  }
  return (from, to) => {
    const way = ways.get(keyOf(from, to)) ?? [];
    return from < to ? way : way.toReversed();
  };
}

function keyOf(from: string, to: string): string {
  return JSON.stringify(from < to ? [from, to] : [to, from]);
}

function edgesOf(
  ties: readonly { readonly from: string; readonly to: string }[],
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const { from, to } of ties) {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end || from === to) continue;
    const ends = from < to ? ([from, to] as const) : ([to, from] as const);
    edges.set(keyOf(from, to), { ends, length: distance(start, end), isTrunk: false, isBundled: false });
  }
  return edges;
}

function groupByEnd(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const byEnd = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of edge.ends) {
      const met = byEnd.get(end);
      if (met) met.push(edge);
      else byEnd.set(end, [edge]);
    }
  }
  return byEnd;
}

interface Reached {
  readonly id: string;
  readonly cost: number;
  readonly by: Edge | undefined;
}

/** The cheapest way between the ends of an edge that does not use the edge itself (Dijkstra 1959). */
function findPath(
  direct: Edge,
  byEnd: ReadonlyMap<string, readonly Edge[]>,
  places: ReadonlyMap<string, Point>,
): readonly Edge[] | undefined {
  const [start, goal] = direct.ends;
  const settled = new Map<string, Reached>();
  const frontier = new Map<string, Reached>([[start, { id: start, cost: 0, by: undefined }]]);
  while (frontier.size > 0) {
    const nearest = cheapest(frontier);
    frontier.delete(nearest.id);
    settled.set(nearest.id, nearest);
    if (nearest.id === goal) return walkBack(goal, settled);
    for (const edge of byEnd.get(nearest.id)!) {
      const id = otherEnd(edge, nearest.id);
      if (edge === direct || edge.isBundled || settled.has(id) || !isNear(id)) continue;
      const cost = nearest.cost + edge.length ** 2;
      if (cost < (frontier.get(id)?.cost ?? Infinity)) frontier.set(id, { id, cost, by: edge });
    }
  }
  return undefined;

  /** Whoever stands outside of this ellipse would make the way too long. */
  function isNear(id: string): boolean {
    const place = places.get(id)!;
    const around = distance(place, places.get(start)!) + distance(place, places.get(goal)!);
    return around <= longestDetour * direct.length;
  }
}

function cheapest(frontier: ReadonlyMap<string, Reached>): Reached {
  let found: Reached | undefined;
  for (const one of frontier.values()) {
    if (!found || one.cost < found.cost || (one.cost === found.cost && one.id < found.id)) found = one;
  }
  return found!;
}

function walkBack(goal: string, settled: ReadonlyMap<string, Reached>): readonly Edge[] {
  const path: Edge[] = [];
  for (let at = settled.get(goal)!; at.by; at = settled.get(otherEnd(at.by, at.id))!) path.unshift(at.by);
  return path;
}

function passedBy({ ends }: Edge, path: readonly Edge[]): readonly string[] {
  const passed: string[] = [];
  let at = ends[0];
  for (const edge of path.slice(0, -1)) {
    at = otherEnd(edge, at);
    passed.push(at);
  }
  return passed;
}

function otherEnd({ ends }: Edge, end: string): string {
  return ends[0] === end ? ends[1] : ends[0];
}

function isSmooth(stops: readonly Point[]): boolean {
  return stops.slice(1, -1).every((stop, index) => {
    const [last, next] = [stops[index]!, stops[index + 2]!];
    const product = (stop.x - last.x) * (next.x - stop.x) + (stop.y - last.y) * (next.y - stop.y);
    return product >= sharpest * distance(last, stop) * distance(stop, next);
  });
}

function sumOfLengths(path: readonly Edge[]): number {
  let sum = 0;
  for (const { length } of path) sum += length;
  return sum;
}
