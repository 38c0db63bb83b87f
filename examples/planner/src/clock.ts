import type { Day } from "@buyinmap/core";

/** The day it is where the reader sits. */
export function today(): Day {
  const date = new Date();
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
}

/** Milliseconds since 1970, for telling which deal was changed last. */
export function now(): number {
  return Date.now();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
