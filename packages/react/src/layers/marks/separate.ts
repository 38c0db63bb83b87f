import { roundPixels, type Box, type Point } from "../../geometry.js";

/** A mark's true place, before coincident marks are moved apart. */
export interface TruePlace extends Point {
  readonly id: string;
}

/** How far a mark stands from its true place, in pixels. */
export type Offset = Point;

const home: Offset = { x: 0, y: 0 };
/** Up to so many marks can be told apart; of more, whoever has no room nearby stays home. */
const manyMarks = 500;
/** How many places are tried for all marks together when there are many. */
const mostTries = 100_000;
/** The spiral goes round so often at most, half a distance further out each time. */
const mostRings = 64;

/**
 * Moves marks apart until no two centers are nearer than `distance`, and returns each one's offset from its true place.
 * Marks are taken in the given order: each stays home if it can, else keeps its last offset while that is free, else
 * takes the nearest free point of a hexagonal spiral. Whoever finds no room within `bounds`, or among more than 500 not
 * soon, stays home. Ten thousand marks take some milliseconds.
 */
export function separate(
  places: readonly TruePlace[],
  distance: number,
  bounds: Box,
  last: ReadonlyMap<string, Offset> = new Map(),
): ReadonlyMap<string, Offset> {
  const tries = places.length > manyMarks ? Math.ceil(mostTries / places.length) : Infinity;
  const taken = createTakenPlaces(places, distance);
  const nextTurn = new Map<string, number>();
  const offsets = new Map<string, Offset>();
  for (const place of places) {
    const offset = settle(place);
    if (offset) taken.add(place.x + offset.x, place.y + offset.y);
    offsets.set(place.id, offset ?? home);
  }
  return offsets;

  function settle(place: TruePlace): Offset | undefined {
    if (taken.isFree(place.x, place.y)) return home;
    const kept = last.get(place.id);
    if (kept && fits(place, kept)) return kept;
    const spiral = hexagonalSpiral(distance / 2, places.length);
    const key = `${place.x} ${place.y}`;
    const first = nextTurn.get(key) ?? 1;
    const end = Math.min(spiral.length, first + tries);
    for (let turn = first; turn < end; turn += 1) {
      if (!fits(place, spiral[turn]!)) continue;
      nextTurn.set(key, turn + 1);
      return spiral[turn]!;
    }
    nextTurn.set(key, end);
    return undefined;
  }

  function fits(place: Point, offset: Offset): boolean {
    const x = place.x + offset.x;
    const y = place.y + offset.y;
    if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return false;
    return taken.isFree(x, y);
  }
}

const spirals = new Map<string, readonly Offset[]>();

/** Points of a hexagonal lattice, nearest first: enough of them for `count` marks in a corner of the bounds. */
function hexagonalSpiral(step: number, count: number): readonly Offset[] {
  const rings = Math.min(mostRings, 2 ** Math.ceil(Math.log2(4 + 2 * Math.sqrt(count))));
  const key = `${step} ${rings}`;
  const known = spirals.get(key);
  if (known) return known;
  const spiral = unitSpiral(rings).map(({ x, y }) => ({ x: roundPixels(x * step), y: roundPixels(y * step) }));
  spirals.set(key, spiral);
  return spiral;
}

function unitSpiral(rings: number): readonly Offset[] {
  const points: { x: number; y: number; away: number; turn: number }[] = [];
  for (let row = -rings; row <= rings; row += 1) {
    for (let column = Math.max(-rings, -rings - row); column <= Math.min(rings, rings - row); column += 1) {
      const x = column + row / 2;
      const y = row * (Math.sqrt(3) / 2);
      const turn = (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
      points.push({ x, y, away: Math.round(Math.hypot(x, y) * 1000), turn });
    }
  }
  return points.toSorted((a, b) => a.away - b.away || a.turn - b.turn);
}

/**
 * Places that are taken, on a uniform grid with cells as wide as the distance, so that only nine cells are searched.
 * The places of a cell are a chain: each knows the one before it.
 */
function createTakenPlaces(places: readonly Point[], distance: number) {
  const nearest = (distance - 0.05) ** 2;
  const newest = new Map<number, number>();
  const before = new Int32Array(places.length);
  const xs = new Float64Array(places.length);
  const ys = new Float64Array(places.length);
  let count = 0;
  const cellOf = (column: number, row: number) => column * mostCells + row;
  return {
    add(x: number, y: number): void {
      const cell = cellOf(Math.floor(x / distance), Math.floor(y / distance));
      before[count] = newest.get(cell) ?? none;
      xs[count] = x;
      ys[count] = y;
      newest.set(cell, count);
      count += 1;
    },
    isFree(x: number, y: number): boolean {
      const [column, row] = [Math.floor(x / distance), Math.floor(y / distance)];
      for (let across = -1; across <= 1; across += 1) {
        for (let down = -1; down <= 1; down += 1) {
          let at = newest.get(cellOf(column + across, row + down)) ?? none;
          for (; at !== none; at = before[at]!) {
            if ((xs[at]! - x) ** 2 + (ys[at]! - y) ** 2 < nearest) return false;
          }
        }
      }
      return true;
    },
  };
}

const none = -1;
/** More cells than any picture has in a column. */
const mostCells = 100_000;
