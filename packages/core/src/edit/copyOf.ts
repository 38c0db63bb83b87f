/**
 * A deep copy of plain data. A command is carried out on a copy of what it holds, because one that stands behind it in
 * the same step may change what it brought in, and what the caller gave must stay as it is.
 */
export function copyOf<Value>(value: Value): Value {
  return copy(value, new Map()) as Value;
}

function copy(value: unknown, seen: Map<unknown, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    seen.set(value, items);
    for (const item of value) items.push(copy(item, seen));
    return items;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const record: Record<string, unknown> = {};
  seen.set(value, record);
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(record, key, { value: copy(item, seen), enumerable: true, configurable: true, writable: true });
  }
  return record;
}
