import { distance, type Box, type Disc, type Point } from "../../geometry.js";

/** What already stands on the picture, asked in constant time whether something new would touch any of it. */
export interface LabelSpace {
  /** Whether a box is within bounds and would touch nothing, or nothing that does not yield. In whole hundredths of a pixel. */
  readonly isFree: (left: number, top: number, right: number, bottom: number, yields: boolean) => boolean;
  /** Every box that a box would touch; nothing when it would touch a disc, or more boxes than so many. */
  readonly touchedBy: (box: Box, most: number) => readonly Box[] | undefined;
  /** How much of lines and of discs that yield a box would cover: the sum of the weights of their points and centers. */
  readonly covered: (box: Box) => number;
  /** Whether a line runs between everything. */
  readonly isClear: (from: Point, to: Point) => boolean;
  readonly addBox: (box: Box) => void;
  readonly removeBox: (box: Box) => void;
  /** With a weight it yields to labels that may cover it, and weighs so much under them. */
  readonly addDisc: (disc: Disc, weight?: number) => void;
  /** A line through all points, each stride of which weighs so much. */
  readonly addLine: (points: readonly Point[], weight: number) => void;
  readonly removeLine: (points: readonly Point[], weight: number) => void;
}

/**
 * A box, or the box around a disc, in whole hundredths of a pixel: numbers that are read without anything being made for
 * them. Most of the thousands of questions of a first picture are asked before the browser has made this code fast.
 */
interface Thing extends Box {
  /** What it was made of; nothing for a disc. */
  readonly box: Box | undefined;
  readonly yields: boolean;
}

interface Cell {
  readonly things: Thing[];
  /** Points of lines, and centers of discs that yield. */
  readonly points: Weighed[];
}

interface Weighed extends Point {
  readonly weight: number;
}

/** Cells are 2^11 hundredths of a pixel long. */
const cellBits = 11;
/** How far apart points of a line are looked at, in pixels: half the height of the smallest label. */
const stride = 6;

/** Pixels as whole hundredths. */
export function toHundredths(pixels: number): number {
  return Math.round(pixels * 100);
}

/**
 * An empty space within bounds: a uniform grid that keeps things in every cell they reach. Most of a picture is empty, so a
 * cell is made when something first reaches it.
 */
export function createLabelSpace(bounds: Box): LabelSpace {
  const [start, above] = [toHundredths(bounds.left), toHundredths(bounds.top)];
  const [end, below] = [toHundredths(bounds.right), toHundredths(bounds.bottom)];
  const columns = countCells(end - start);
  const rows = countCells(below - above);
  const cells = Array.from<Cell | undefined>({ length: columns * rows });
  const reached: number[] = [];
  const columnOf = (x: number) => clamp((x - start) >> cellBits, columns - 1);
  const rowOf = (y: number) => clamp((y - above) >> cellBits, rows - 1);

  return {
    isFree(left, top, right, bottom, yields) {
      if (left < start || top < above || right > end || bottom > below) return false;
      const firstRow = (top - above) >> cellBits;
      const lastRow = (bottom - above) >> cellBits;
      const lastColumn = (right - start) >> cellBits;
      for (let column = (left - start) >> cellBits; column <= lastColumn; column += 1) {
        const last = column * rows + lastRow;
        for (let index = column * rows + firstRow; index <= last; index += 1) {
          const things = cells[index]?.things;
          if (things === undefined) continue;
          for (let at = 0; at < things.length; at += 1) {
            const thing = things[at]!;
            if (thing.left >= right || left >= thing.right || thing.top >= bottom || top >= thing.bottom) continue;
            if (yields && thing.yields) continue;
            if (thing.box !== undefined || reachesDisc(thing, left, top, right, bottom)) return false;
          }
        }
      }
      return true;
    },
    touchedBy(box, most) {
      const left = toHundredths(box.left);
      const top = toHundredths(box.top);
      const right = toHundredths(box.right);
      const bottom = toHundredths(box.bottom);
      const touched: Box[] = [];
      const indexes = reach(left, top, right, bottom);
      for (let index = 0; index < indexes.length; index += 1) {
        const things = cells[indexes[index]!]?.things;
        if (things === undefined) continue;
        for (let at = 0; at < things.length; at += 1) {
          const thing = things[at]!;
          if (thing.left >= right || left >= thing.right || thing.top >= bottom || top >= thing.bottom) continue;
          if (thing.box === undefined) {
            if (reachesDisc(thing, left, top, right, bottom)) return undefined;
          } else if (!touched.includes(thing.box)) {
            if (touched.length === most) return undefined;
            touched.push(thing.box);
          }
        }
      }
      return touched;
    },
    covered(box) {
      let sum = 0;
      for (const index of reachOf(box)) {
        for (const { x, y, weight } of cells[index]?.points ?? []) {
          if (x > box.left && x < box.right && y > box.top && y < box.bottom) sum += weight;
        }
      }
      return sum;
    },
    isClear(from, to) {
      const count = countPoints(from, to);
      for (let step = 0; step < count; step += 1) if (isTaken(pointAlong(from, to, step, count))) return false;
      return true;
    },
    addBox(box) {
      add(box, box, false);
    },
    removeBox(box) {
      for (const index of reachOf(box)) {
        const { things } = cellAt(index);
        removeAt(things, things.findIndex((thing) => thing.box === box));
      }
    },
    addDisc({ x, y, radius }, weight = 0) {
      if (weight > 0) cellAt(cellOf(x, y)).points.push({ x, y, weight });
      add(undefined, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, weight > 0);
    },
    addLine(points, weight) {
      for (const { x, y } of pointsAlong(points)) cellAt(cellOf(x, y)).points.push({ x, y, weight });
    },
    removeLine(points, weight) {
      for (const { x, y } of pointsAlong(points)) {
        const there = cellAt(cellOf(x, y)).points;
        removeAt(there, there.findIndex((one) => one.x === x && one.y === y && one.weight === weight));
      }
    },
  };

  function add(box: Box | undefined, { left, top, right, bottom }: Box, yields: boolean): void {
    const thing: Thing = {
      box,
      left: toHundredths(left),
      top: toHundredths(top),
      right: toHundredths(right),
      bottom: toHundredths(bottom),
      yields,
    };
    const indexes = reach(thing.left, thing.top, thing.right, thing.bottom);
    for (let index = 0; index < indexes.length; index += 1) cellAt(indexes[index]!).things.push(thing);
  }

  function isTaken({ x, y }: Point): boolean {
    const across = toHundredths(x);
    const down = toHundredths(y);
    const things = cells[columnOf(across) * rows + rowOf(down)]?.things ?? nothing;
    for (let at = 0; at < things.length; at += 1) {
      const thing = things[at]!;
      if (across <= thing.left || across >= thing.right || down <= thing.top || down >= thing.bottom) continue;
      if (thing.box || reachesDisc(thing, across, down, across, down)) return true;
    }
    return false;
  }

  function cellOf(x: number, y: number): number {
    return columnOf(toHundredths(x)) * rows + rowOf(toHundredths(y));
  }

  function reachOf({ left, top, right, bottom }: Box): readonly number[] {
    return reach(toHundredths(left), toHundredths(top), toHundredths(right), toHundredths(bottom));
  }

  /** The cells that a box reaches, by index: in one list for all, which is gone through before the next is asked for. */
  function reach(left: number, top: number, right: number, bottom: number): readonly number[] {
    reached.length = 0;
    const firstRow = rowOf(top);
    const lastRow = rowOf(bottom);
    const lastColumn = columnOf(right);
    for (let column = columnOf(left); column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) reached.push(column * rows + row);
    }
    return reached;
  }

  function cellAt(index: number): Cell {
    return (cells[index] ??= { things: [], points: [] });
  }
}

const nothing: readonly Thing[] = [];

/** Whether a box that touches the one around a disc reaches into the disc. */
function reachesDisc({ left, top, right, bottom }: Thing, fromLeft: number, fromTop: number, toRight: number, toBottom: number): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const radius = (right - left) / 2;
  const across = x < fromLeft ? fromLeft - x : x > toRight ? x - toRight : 0;
  const down = y < fromTop ? fromTop - y : y > toBottom ? y - toBottom : 0;
  return across * across + down * down < radius * radius;
}

/** One cell at least: a picture may be too small for anything. */
function countCells(length: number): number {
  return Math.max(0, length >> cellBits) + 1;
}

/** How many points are looked at along a straight line. */
function countPoints(from: Point, to: Point): number {
  return Math.max(1, Math.ceil(distance(from, to) / stride));
}

function pointAlong(from: Point, to: Point, step: number, count: number): Point {
  const share = (step + 0.5) / count;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The points that are looked at along a line with bends. */
function pointsAlong(line: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const count = countPoints(from, to);
    for (let step = 0; step < count; step += 1) points.push(pointAlong(from, to, step, count));
  }
  return points;
}

function removeAt(all: unknown[], index: number): void {
  if (index >= 0) all.splice(index, 1);
}

function clamp(index: number, last: number): number {
  return index < 0 ? 0 : index > last ? last : index;
}
