import * as z from "zod/mini";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day without a zone, `"2026-11-22"`. Days that no calendar has (`"2026-02-30"`) are refused. */
export const daySchema = z.string().check(
  z.regex(pattern),
  z.refine((text) => !pattern.test(text) || isDay(text), { params: { expected: "calendarDay" } }),
);
export type Day = z.infer<typeof daySchema>;

/**
 * Whether a text is a day that the calendar has, written year first.
 * @example
 * isDay("2026-02-28"); // true
 * isDay("2026-02-30"); // false
 */
export function isDay(text: string): boolean {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
