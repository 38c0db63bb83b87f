/**
 * Solves A X = B by elimination with partial pivoting; `null` where A is singular to working precision.
 * A is n × n, B is n × m; neither is changed.
 * @example
 * solve([[2, 0], [0, 4]], [[1], [1]]); // [[0.5], [0.25]]
 * solve([[1, 1], [1, 1]], [[1], [1]]); // null
 */
export function solve(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] | null {
  const size = a.length;
  const rows = a.map((row, index) => [...row, ...b[index]!]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const best = rowWithLargest(rows, pivot);
    if (Math.abs(rows[best]![pivot]!) < 1e-12) return null;
    [rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!];
    const from = rows[pivot]!;
    for (let row = pivot + 1; row < size; row += 1) subtract(rows[row]!, from, rows[row]![pivot]! / from[pivot]!, pivot);
  }
  for (let pivot = size - 1; pivot >= 0; pivot -= 1) {
    const row = rows[pivot]!;
    for (let column = size; column < row.length; column += 1) row[column]! /= row[pivot]!;
    for (let above = 0; above < pivot; above += 1) subtract(rows[above]!, row, rows[above]![pivot]!, size);
  }
  return rows.map((row) => row.slice(size));
}

function rowWithLargest(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
  }
  return best;
}

function subtract(row: number[], from: readonly number[], factor: number, start: number): void {
  for (let column = start; column < row.length; column += 1) row[column]! -= factor * from[column]!;
}
