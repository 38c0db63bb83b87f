/** The first free id of a record: `t1`, `t2`, … */
export function nextId(prefix: string, taken: Readonly<Record<string, unknown>> = {}): string {
  let number = Object.keys(taken).length + 1;
  while (Object.hasOwn(taken, `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
