import type { Reading } from "@buyinmap/core";

/** Whether two readings say the same, so that one can be found again after the list has changed around it. */
export function sameReading(one: Reading, other: Reading): boolean {
  return (["of", "value", "tier", "at", "by", "note"] as const).every((field) => one[field] === other[field]);
}
