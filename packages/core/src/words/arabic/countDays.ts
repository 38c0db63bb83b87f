import { plural } from "./plural.js";

/** So many days, as they stand after a preposition. */
export function countDays(count: number, text: string): string {
  return plural(count, {
    zero: "أقل من يوم",
    one: "يوم واحد",
    two: "يومين",
    few: `${text} أيام`,
    many: `${text} يومًا`,
    other: `${text} يوم`,
  });
}
