import { roundPixels, type Box, type Point } from "../../geometry.js";

/** A mark's true place, before coincident marks are moved apart. */
export interface TruePlace extends Point {
  readonly id: string;
}

/** How far a mark stands from its true place, in pixels. */
export type Offset = Point;

const home: Offset = { x: 0, y: 0 };

/**
 * Moves marks apart until no two centers are nearer than `distance`, and returns each one's offset from its true place.
 * Marks are taken in the given order: each stays home if it can, else keeps its last offset while that is free, else
 * takes the nearest free point of a hexagonal spiral. Whoever finds no room within `bounds` stays home.
 */
export function separate(
  places: readonly TruePlace[],
  distance: number,
  bounds: Box,
  last: ReadonlyMap<string, Offset> = new Map(),
): ReadonlyMap<string, Offset> {
  const spiral = hexagonalSpiral(distance / 2, places.length);
  const taken = centersByCell(distance);
  const nextTurn = new Map<string, number>();
  const offsets = new Map<string, Offset>();
  for (const place of places) {
    const offset = settle(place);
    taken.add(place.x + offset.x, place.y + offset.y);
    offsets.set(place.id, offset);
  }
  return offsets;

  function settle(place: TruePlace): Offset {
    if (taken.isFree(place.x, place.y)) return home;
    const kept = last.get(place.id);
    if (kept && fits(place, kept)) return kept;
    const key = `${place.x} ${place.y}`;
    for (let turn = nextTurn.get(key) ?? 1; turn < spiral.length; turn += 1) {
      if (!fits(place, spiral[turn]!)) continue;
      nextTurn.set(key, turn + 1);
      return spiral[turn]!;
    }
    nextTurn.set(key, spiral.length);
    return home;
  }

  function fits(place: Point, offset: Offset): boolean {
    const x = place.x + offset.x;
    const y = place.y + offset.y;
    if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return false;
    return taken.isFree(x, y);
  }
}

/** Points of a hexagonal lattice, nearest first: enough of them for `count` marks in a corner of the bounds. */
function hexagonalSpiral(step: number, count: number): readonly Offset[] {
  const rings = 2 ** Math.ceil(Math.log2(4 + 2 * Math.sqrt(count)));
  return unitSpiral(rings).map(({ x, y }) => ({ x: roundPixels(x * step), y: roundPixels(y * step) }));
}

const unitSpirals = new Map<number, readonly Offset[]>();

function unitSpiral(rings: number): readonly Offset[] {
  const known = unitSpirals.get(rings);
  if (known) return known;
  const points: { x: number; y: number; away: number; turn: number }[] = [];
  for (let row = -rings; row <= rings; row += 1) {
    for (let column = Math.max(-rings, -rings - row); column <= Math.min(rings, rings - row); column += 1) {
      const x = column + row / 2;
      const y = row * (Math.sqrt(3) / 2);
      const turn = (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
      points.push({ x, y, away: Math.round(Math.hypot(x, y) * 1000), turn });
    }
  }
  const spiral = points.toSorted((a, b) => a.away - b.away || a.turn - b.turn).map(({ x, y }) => ({ x, y }));
  unitSpirals.set(rings, spiral);
  return spiral;
}

/** A uniform grid, one cell as wide as the distance, so that only nine cells are searched. */
function centersByCell(distance: number) {
  const cells = new Map<number, Point[]>();
  const nearest = distance - 0.05;
  const cellOf = (x: number, y: number) => Math.floor(x / distance) * 100_003 + Math.floor(y / distance);
  return {
    add(x: number, y: number): void {
      const cell = cells.get(cellOf(x, y));
      if (cell) cell.push({ x, y });
      else cells.set(cellOf(x, y), [{ x, y }]);
    },
    isFree(x: number, y: number): boolean {
      for (let across = -1; across <= 1; across += 1) {
        for (let down = -1; down <= 1; down += 1) {
          const cell = cells.get(cellOf(x + across * distance, y + down * distance));
          if (cell?.some((other) => Math.hypot(other.x - x, other.y - y) < nearest)) return false;
        }
      }
      return true;
    },
  };
}
