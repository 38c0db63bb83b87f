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
      const offset = spiral.at(turn);
      if (!fits(place, offset)) continue;
      nextTurn.set(key, turn + 1);
      return offset;
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

/** Points of a hexagonal lattice around (0, 0), nearest first, then by turn. */
interface Spiral {
  /** How many there are. */
  readonly length: number;
  readonly at: (turn: number) => Offset;
}

const spirals = new Map<string, Spiral>();

/** Enough points for `count` marks in a corner of the bounds. */
function hexagonalSpiral(step: number, count: number): Spiral {
  const rings = Math.min(mostRings, 2 ** Math.ceil(Math.log2(4 + 2 * Math.sqrt(count))));
  const key = `${step} ${rings}`;
  const spiral = spirals.get(key) ?? createSpiral(step, rings);
  spirals.set(key, spiral);
  return spiral;
}

/** Most marks find room on the first rings, so that further ones are made when they are first asked for. */
function createSpiral(step: number, rings: number): Spiral {
  const offsets: Offset[] = [];
  let waiting: readonly LatticePoint[] = [];
  let made = -1;
  return {
    length: 1 + 3 * rings * (rings + 1),
    at(turn) {
      while (turn >= offsets.length) grow();
      return offsets[turn]!;
    },
  };

  /** About as many rings again. A point of the last ones waits while the next ring may hold nearer ones. */
  function grow(): void {
    const before = made;
    made = Math.min(rings, 2 * made + 3);
    const points = [...waiting];
    for (let ring = before + 1; ring <= made; ring += 1) points.push(...latticeRing(ring));
    points.sort((a, b) => a.away - b.away || a.turn - b.turn);
    const known = made === rings ? Infinity : Math.floor((made + 1) * rowHeight * 1000) - 1;
    const next = points.findIndex(({ away }) => away >= known);
    waiting = next < 0 ? [] : points.slice(next);
    for (const { x, y } of next < 0 ? points : points.slice(0, next)) {
      offsets.push({ x: roundPixels(x * step), y: roundPixels(y * step) });
    }
  }
}

interface LatticePoint extends Point {
  /** Thousandths of the distance between neighbors. */
  readonly away: number;
  /** Radians, 0..2π. */
  readonly turn: number;
}

/** How far rows of the lattice lie apart, where neighbors are at a distance of 1. */
const rowHeight = Math.sqrt(3) / 2;

/** The points that are so many steps from the middle. */
function latticeRing(ring: number): readonly LatticePoint[] {
  const points: LatticePoint[] = [];
  for (let row = -ring; row <= ring; row += 1) {
    const [first, last] = [Math.max(-ring, -ring - row), Math.min(ring, ring - row)];
    const between = Math.abs(row) === ring ? 1 : last - first;
    for (let column = first; column <= last; column += between) points.push(latticePoint(column, row));
  }
  return points;
}

function latticePoint(column: number, row: number): LatticePoint {
  const x = column + row / 2;
  const y = row * rowHeight;
  const turn = (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
  return { x, y, away: Math.round(Math.hypot(x, y) * 1000), turn };
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
