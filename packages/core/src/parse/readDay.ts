import type { Day } from "../model/day.js";
import { isDay } from "../model/day.js";
import { plainDigits } from "./readNumber.js";

/** Which number comes first in dates such as 04/05/2026; `unknown` when the column never tells. */
export type DayOrder = "dayFirst" | "monthFirst" | "unknown";

const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ,].*)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,].*)?$/;
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
const dayMonthName = /^(\d{1,2})[. -]+([a-z]{3})[a-z]*[., -]+(\d{4})$/i;
const monthNameDay = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i;

/**
 * The order that a column of dates is written in, read off the values that leave no choice. Dots always mean day first.
 * `unknown` when none does, or when they contradict each other.
 * @example
 * findDayOrder(["04/05/2026", "11/20/2026"]); // "monthFirst"
 */
export function findDayOrder(values: Iterable<string>): DayOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const value of values) {
    const parts = yearFirst.test(value) ? null : yearLast.exec(plainDigits(value));
    if (!parts) continue;
    if (Number(parts[1]) > 12) dayFirst = true;
    else if (Number(parts[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return "unknown";
  return dayFirst ? "dayFirst" : "monthFirst";
}

/** What a cell of a date column says; `ambiguous` when day and month could change places. */
export type DayReading =
  | { readonly type: "known"; readonly day: Day }
  | { readonly type: "ambiguous" }
  | { readonly type: "unreadable" };

/**
 * A calendar day from ISO dates and date-times (the day as written, never moved by a zone), year-first forms, English
 * month names, and local forms in the order given.
 * @example
 * readDay("2026-08-01 14:30", "unknown"); // { type: "known", day: "2026-08-01" }
 * readDay("04/05/2026", "unknown"); // { type: "ambiguous" }
 */
export function readDay(text: string, order: DayOrder): DayReading {
  const plain = yearFirst.test(text) ? text : plainDigits(text);
  const iso = yearFirst.exec(plain);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const named = dayMonthName.exec(plain);
  if (named) return dayOf(named[3]!, monthOf(named[2]!), named[1]!);
  const american = monthNameDay.exec(plain);
  if (american) return dayOf(american[3]!, monthOf(american[1]!), american[2]!);
  const local = yearLast.exec(plain);
  if (!local) return { type: "unreadable" };
  const [first, second, year] = [local[1]!, local[3]!, local[4]!];
  if (local[2] === "." || order === "dayFirst" || Number(first) > 12) return dayOf(year, second, first);
  if (order === "monthFirst" || Number(second) > 12 || first === second) return dayOf(year, first, second);
  return { type: "ambiguous" };
}

function monthOf(name: string): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function dayOf(year: string, month: string, day: string): DayReading {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? { type: "known", day: text } : { type: "unreadable" };
}
