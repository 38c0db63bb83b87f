import { daysBetween, type Day } from "@buyinmap/core";

const long = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** A day as people write it: "22 Nov 2026". */
export function sayDay(day: Day): string {
  return long
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .filter(({ type }) => type !== "literal")
    .toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
    .map(({ value }) => value)
    .join(" ");
}

const order: readonly string[] = ["day", "month", "year"];

/** How far back a day lies: "today", "12 days ago", "3 months ago". */
export function sayAge(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days === 0) return "today";
  if (days < 0) return `in ${count(-days, "day")}`;
  if (days === 1) return "yesterday";
  if (days < 60) return `${days} days ago`;
  if (days < 730) return `${Math.round(days / 30.4)} months ago`;
  return `${Math.round(days / 365.25)} years ago`;
}

/** "1 person", "3 people": a number with its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
