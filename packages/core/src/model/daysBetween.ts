import type { Day } from "./day.js";

const millisecondsPerDay = 86_400_000;

/**
 * Whole days from one day to another; negative when `to` lies before `from`.
 * @example
 * daysBetween("2026-10-23", "2026-11-22"); // 30
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}
