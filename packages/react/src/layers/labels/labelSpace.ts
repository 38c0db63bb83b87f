import { boxesTouch, boxTouchesDisc, type Box, type Disc, type Point } from "../../geometry.js";

/** What already stands on the picture, asked in constant time whether something new would touch any of it. */
export interface LabelSpace {
  readonly isFree: (box: Box) => boolean;
  /** Whether a box would lie on a line drawn earlier. */
  readonly isCrossed: (box: Box) => boolean;
  /** Whether a line runs between everything. */
  readonly isClear: (from: Point, to: Point) => boolean;
  readonly addBox: (box: Box) => void;
  readonly addDisc: (disc: Disc) => void;
  readonly addLine: (from: Point, to: Point) => void;
}

interface Cell {
  readonly boxes: Box[];
  readonly discs: Disc[];
  /** Points of lines. */
  readonly points: Point[];
}

const cellSize = 24;
/** How far apart points of a line are looked at, in pixels: half the height of the smallest label. */
const stride = 6;

/** An empty space within bounds: a uniform grid that keeps things in every cell they reach. */
export function createLabelSpace(bounds: Box): LabelSpace {
  const columns = Math.floor((bounds.right - bounds.left) / cellSize) + 1;
  const rows = Math.floor((bounds.bottom - bounds.top) / cellSize) + 1;
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

  function put(box: Box, add: (cell: Cell) => void): void {
    some(box, (cell) => {
      add(cell);
      return false;
    });
  }

  function isTaken({ x, y }: Point): boolean {
    const { boxes, discs } = cells[columnOf(x) * rows + rowOf(y)]!;
    for (const box of boxes) if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
    for (const disc of discs) if (Math.hypot(disc.x - x, disc.y - y) < disc.radius) return true;
    return false;
  }

  return {
    isFree: (box) =>
      !some(box, ({ boxes, discs }) => {
        for (const other of boxes) if (boxesTouch(box, other)) return true;
        for (const disc of discs) if (boxTouchesDisc(box, disc)) return true;
        return false;
      }),
    isCrossed: (box) =>
      some(box, ({ points }) => {
        for (const { x, y } of points) if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
        return false;
      }),
    isClear: (from, to) => !somePoint(from, to, isTaken),
    addBox: (box) => put(box, ({ boxes }) => boxes.push(box)),
    addDisc(disc) {
      const { x, y, radius } = disc;
      const reach = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      put(reach, ({ discs }) => discs.push(disc));
    },
    addLine(from, to) {
      somePoint(from, to, (point) => {
        cells[columnOf(point.x) * rows + rowOf(point.y)]!.points.push(point);
        return false;
      });
    },
  };
}

/** Whether something holds at any of a line's points. */
function somePoint(from: Point, to: Point, holds: (point: Point) => boolean): boolean {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride));
  for (let index = 0; index < count; index += 1) {
    const share = (index + 0.5) / count;
    if (holds({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })) return true;
  }
  return false;
}

function clamp(index: number, last: number): number {
  return index < 0 ? 0 : index > last ? last : index;
}
