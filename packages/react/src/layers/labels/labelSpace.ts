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

/** An empty space within bounds: a uniform grid that keeps things in every cell they reach. */
export function createLabelSpace(bounds: Box): LabelSpace {
  const columns = countCells(bounds.right - bounds.left);
  const rows = countCells(bounds.bottom - bounds.top);
  const cells = Array.from({ length: columns * rows }, (): Cell => ({ boxes: [], discs: [], points: [] }));
  const columnOf = (x: number) => clamp(Math.floor((x - bounds.left) / cellSize), columns - 1);
  const rowOf = (y: number) => clamp(Math.floor((y - bounds.top) / cellSize), rows - 1);

  /** Whether something holds in any cell that a box reaches. */
  function some(box: Box, holds: (cell: Cell) => boolean): boolean {
    const [firstRow, lastRow, lastColumn] = [rowOf(box.top), rowOf(box.bottom), columnOf(box.right)];
    for (let column = columnOf(box.left); column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) {
        if (holds(cells[column * rows + row]!)) return true;
      }
    }
    return false;
  }

  function each(box: Box, visit: (cell: Cell) => void): void {
    some(box, (cell) => {
      visit(cell);
      return false;
    });
  }

  function cellAt({ x, y }: Point): Cell {
    return cells[columnOf(x) * rows + rowOf(y)]!;
  }

  function isTaken(point: Point): boolean {
    const { boxes, discs } = cellAt(point);
    for (const box of boxes) if (contains(box, point)) return true;
    for (const { x, y, radius } of discs) if (Math.hypot(x - point.x, y - point.y) < radius) return true;
    return false;
  }

  return {
    isFree: (box) =>
      !some(box, ({ boxes, discs }) => {
        for (const other of boxes) if (boxesTouch(box, other)) return true;
        for (const disc of discs) if (boxTouchesDisc(box, disc)) return true;
        return false;
      }),
    touchedBy(box) {
      const touched: Box[] = [];
      const touchesDisc = some(box, ({ boxes, discs }) => {
        for (const disc of discs) if (boxTouchesDisc(box, disc)) return true;
        for (const other of boxes) if (boxesTouch(box, other) && !touched.includes(other)) touched.push(other);
        return false;
      });
      return touchesDisc ? undefined : touched;
    },
    covered(box) {
      let sum = 0;
      each(box, ({ points }) => {
        for (const point of points) if (contains(box, point)) sum += point.weight;
      });
      return sum;
    },
    isClear: (from, to) => !somePoint([from, to], isTaken),
    addBox: (box) => each(box, ({ boxes }) => boxes.push(box)),
    removeBox: (box) => each(box, ({ boxes }) => remove(boxes, (other) => other === box)),
    addDisc(disc) {
      const { x, y, radius } = disc;
      const reach = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      each(reach, ({ discs }) => discs.push(disc));
    },
    addLine(points, weight) {
      somePoint(points, (point) => {
        cellAt(point).points.push({ x: point.x, y: point.y, weight });
        return false;
      });
    },
    removeLine(points, weight) {
      somePoint(points, (point) => {
        remove(cellAt(point).points, (one) => one.x === point.x && one.y === point.y && one.weight === weight);
        return false;
      });
    },
  };
}

/** One cell at least: a picture may be too small for anything. */
function countCells(length: number): number {
  return Math.max(0, Math.floor(length / cellSize)) + 1;
}

/** Whether something holds at any of the points looked at along a line. */
function somePoint(points: readonly Point[], holds: (point: Point) => boolean): boolean {
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1]!, points[index]!];
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride));
    for (let step = 0; step < count; step += 1) {
      const share = (step + 0.5) / count;
      if (holds({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })) return true;
    }
  }
  return false;
}

function contains({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function remove<One>(all: One[], is: (one: One) => boolean): void {
  const index = all.findIndex(is);
  if (index >= 0) all.splice(index, 1);
}

function clamp(index: number, last: number): number {
  return index < 0 ? 0 : index > last ? last : index;
}
