/**
 * The list in an order of chance, each order equally likely.
 * @template Item
 * @param {readonly Item[]} items
 * @param {() => number} random evenly distributed from 0 to below 1
 * @returns {Item[]}
 */
export function shuffle(items, random) {
  const drawn = items.map((item) => ({ item, lot: random() }));
  return drawn.toSorted((a, b) => a.lot - b.lot).map(({ item }) => item);
}
