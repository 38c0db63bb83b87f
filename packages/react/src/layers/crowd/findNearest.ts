import type { Disc, Point } from "../../geometry.js";

/** Width of a cell, in pixels: as far as a finger reaches, so that few cells are searched. */
const cellSize = 24;

/** Marks by the cell of a grid that their center lies in. */
interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** Where the marks of each cell begin in `order`; one more at the end. */
  readonly starts: Uint32Array;
  /** Places of marks in their list, cell by cell, in their own order within each. */
  readonly order: Uint32Array;
}

const grids = new WeakMap<readonly Disc[], Grid>();

/**
 * The mark whose center is nearest to a point, if one lies within reach, in pixels; of several as near, the last. The
 * grid that makes this fast is laid when a list is first asked for, and kept as long as the list is.
 */
export function findNearest<Mark extends Disc>(marks: readonly Mark[], { x, y }: Point, reach: number): Mark | undefined {
  if (marks.length === 0) return undefined;
  const grid = gridOf(marks);
  const { starts, order, columns } = grid;
  const [first, last] = [cellAt(grid, x - reach, y - reach), cellAt(grid, x + reach, y + reach)];
  let nearest = -1;
  let least = reach;
  for (let row = first.row; row <= last.row; row += 1) {
    const [start, end] = [starts[row * columns + first.column]!, starts[row * columns + last.column + 1]!];
    for (let index = start; index < end; index += 1) {
      const place = order[index]!;
      const mark = marks[place]!;
      const away = Math.hypot(mark.x - x, mark.y - y);
      if (away > least || (away === least && place < nearest)) continue;
      nearest = place;
      least = away;
    }
  }
  return marks[nearest];
}

function gridOf(marks: readonly Disc[]): Grid {
  const known = grids.get(marks);
  if (known) return known;
  const grid = layGrid(marks);
  grids.set(marks, grid);
  return grid;
}

function layGrid(marks: readonly Disc[]): Grid {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of marks) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const columns = Math.floor((right - left) / cellSize) + 1;
  const rows = Math.floor((bottom - top) / cellSize) + 1;
  const starts = new Uint32Array(columns * rows + 1);
  const grid = { left, top, columns, rows, starts, order: new Uint32Array(marks.length) };
  const cells = marks.map(({ x, y }) => {
    const { column, row } = cellAt(grid, x, y);
    return row * columns + column;
  });
  for (const cell of cells) starts[cell + 1]! += 1;
  for (let cell = 0; cell < columns * rows; cell += 1) starts[cell + 1]! += starts[cell]!;
  const next = starts.slice();
  cells.forEach((cell, place) => (grid.order[next[cell]!++] = place));
  return grid;
}

function cellAt({ left, top, columns, rows }: Omit<Grid, "order">, x: number, y: number) {
  return {
    column: Math.min(columns - 1, Math.max(0, Math.floor((x - left) / cellSize))),
    row: Math.min(rows - 1, Math.max(0, Math.floor((y - top) / cellSize))),
  };
}
