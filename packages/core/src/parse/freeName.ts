/**
 * A key that a record does not have yet: the name itself, else with a number behind it. `from` is the first number to
 * try; passing on the last one used keeps many collisions in one record from costing their square.
 * @example
 * freeName({ mood: 1 }, "mood", 2); // { name: "mood (2)", next: 3 }
 */
export function freeName(record: object, name: string, from: number): { name: string; next: number } {
  if (!Object.hasOwn(record, name)) return { name, next: from };
  let next = from;
  while (Object.hasOwn(record, `${name} (${next})`)) next++;
  return { name: `${name} (${next})`, next: next + 1 };
}
