/**
 * The sum of numbers, added up in their order; 0 of none.
 * @example
 * sum([1, 2, 3.5]); // 6.5
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
