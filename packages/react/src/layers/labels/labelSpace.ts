import { boxesTouch, boxTouchesDisc, type Box, type Disc, type Point } from "../../geometry.js";

/** What already stands on the picture, asked in constant time whether something new would touch any of it. */
export interface LabelSpace {
  readonly isFree: (box: Box) => boolean;
  /** Every box that a box would touch; nothing when it would touch a disc. */
  readonly touchedBy: (box: Box) => readonly Box[] | undefined;
  /** How much of the lines drawn earlier a box would cover: the sum of the weights of their points. */
  readonly covered: (box: Box) => number;
  /** Whether a line runs between everything. */
  readonly isClear: (from: Point, to: Point) => boolean;
  readonly addBox: (box: Box) => void;
  readonly removeBox: (box: Box) => void;
  readonly addDisc: (disc: Disc) => void;
  /** A line through all points, each stride of which weighs so much. */
  readonly addLine: (points: readonly Point[], weight: number) => void;
  readonly removeLine: (points: readonly Point[], weight: number) => void;
}

interface Cell {
  readonly boxes: Box[];
  readonly discs: Disc[];
  /** Points of lines. */
  readonly points: Weighed[];
}

interface Weighed extends Point {
  readonly weight: number;
}

const cellSize = 24;
/** How far apart points of a line are looked at, in pixels: half the height of the smallest label. */
const stride = 6;

/**
 * An empty space within bounds: a uniform grid that keeps things in every cell they reach. Most of a picture is empty, so a
 * cell is made when something first reaches it.
 */
export function createLabelSpace(bounds: Box): LabelSpace {
  const columns = countCells(bounds.right - bounds.left);
  const rows = countCells(bounds.bottom - bounds.top);
  const cells = Array.from<Cell | undefined>({ length: columns * rows });
  const reached: number[] = [];
  const columnOf = (x: number) => clamp(Math.floor((x - bounds.left) / cellSize), columns - 1);
  const rowOf = (y: number) => clamp(Math.floor((y - bounds.top) / cellSize), rows - 1);

  return {
    isFree,
    touchedBy(box) {
      const touched: Box[] = [];
      for (const index of reach(box)) {
        const cell = cells[index];
        if (!cell) continue;
        for (const disc of cell.discs) if (boxTouchesDisc(box, disc)) return undefined;
        for (const other of cell.boxes) if (boxesTouch(box, other) && !touched.includes(other)) touched.push(other);
      }
      return touched;
    },
    covered(box) {
      let sum = 0;
      for (const index of reach(box)) {
        const cell = cells[index];
        if (!cell) continue;
        for (const point of cell.points) if (contains(box, point)) sum += point.weight;
      }
      return sum;
    },
    isClear: (from, to) => !pointsAlong([from, to]).some(isTaken),
    addBox(box) {
      for (const index of reach(box)) cellAt(index).boxes.push(box);
    },
    removeBox(box) {
      for (const index of reach(box)) {
        const { boxes } = cellAt(index);
        removeAt(boxes, boxes.indexOf(box));
      }
    },
    addDisc(disc) {
      const { x, y, radius } = disc;
      const around = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      for (const index of reach(around)) cellAt(index).discs.push(disc);
    },
    addLine(points, weight) {
      for (const { x, y } of pointsAlong(points)) cellAt(columnOf(x) * rows + rowOf(y)).points.push({ x, y, weight });
    },
    removeLine(points, weight) {
      for (const { x, y } of pointsAlong(points)) {
        const there = cellAt(columnOf(x) * rows + rowOf(y)).points;
        removeAt(there, there.findIndex((one) => one.x === x && one.y === y && one.weight === weight));
      }
    },
  };

  /** Every label asks this of dozens of places: nothing is made to answer it. */
  function isFree(box: Box): boolean {
    const [firstRow, lastRow, lastColumn] = [rowOf(box.top), rowOf(box.bottom), columnOf(box.right)];
    for (let column = columnOf(box.left); column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) {
        const cell = cells[column * rows + row];
        if (!cell) continue;
        for (const other of cell.boxes) if (boxesTouch(box, other)) return false;
        for (const disc of cell.discs) if (boxTouchesDisc(box, disc)) return false;
      }
    }
    return true;
  }

  function isTaken(point: Point): boolean {
    const cell = cells[columnOf(point.x) * rows + rowOf(point.y)];
    if (!cell) return false;
    for (const box of cell.boxes) if (contains(box, point)) return true;
    for (const { x, y, radius } of cell.discs) if (Math.hypot(x - point.x, y - point.y) < radius) return true;
    return false;
  }

  /** The cells that a box reaches, by index: in one list for all, which is gone through before the next is asked for. */
  function reach(box: Box): readonly number[] {
    reached.length = 0;
    const [firstRow, lastRow, lastColumn] = [rowOf(box.top), rowOf(box.bottom), columnOf(box.right)];
    for (let column = columnOf(box.left); column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) reached.push(column * rows + row);
    }
    return reached;
  }

  function cellAt(index: number): Cell {
    return (cells[index] ??= { boxes: [], discs: [], points: [] });
  }
}

/** One cell at least: a picture may be too small for anything. */
function countCells(length: number): number {
  return Math.max(0, Math.floor(length / cellSize)) + 1;
}

/** The points that are looked at along a line. */
function pointsAlong(line: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride));
    for (let step = 0; step < count; step += 1) {
      const share = (step + 0.5) / count;
      points.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
  }
  return points;
}

function contains({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function removeAt(all: unknown[], index: number): void {
  if (index >= 0) all.splice(index, 1);
}

function clamp(index: number, last: number): number {
  return index < 0 ? 0 : index > last ? last : index;
}
