import type { Day } from "@buyinmap/core";

/** Today where the reader is. Reads the clock, so it is called from event handlers only. */
export function localDay(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
