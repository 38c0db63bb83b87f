import type { Day, Speech } from "@buyinmap/core";
import { once } from "./once.js";

/** How a locale writes what is not a word. */
interface Formats extends Pick<Speech, "number" | "share" | "change" | "list"> {
  /** A share 0..1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A share 0..1 as a percentage with one decimal. */
  readonly finePercent: (share: number) => string;
  readonly day: (day: Day) => string;
}

const known = new Map<string, Formats>();

/** Formatters are costly to make: each is made when it is first needed, and all who speak one locale share it. */
export function formatsOf(locale: string): Formats {
  const formats = known.get(locale) ?? createFormats(locale);
  known.set(locale, formats);
  return formats;
}

function createFormats(locale: string): Formats {
  const numbers = (options: Intl.NumberFormatOptions) => {
    const formatter = once(() => new Intl.NumberFormat(locale, options));
    return (value: number) => formatter().format(value);
  };
  const number = numbers({ maximumFractionDigits: 1 });
  const percent = numbers({ style: "percent", maximumFractionDigits: 0 });
  const finePercent = numbers({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = numbers({ maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const day = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  );
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  return {
    number: plainDigits.test(locale) ? (value) => (isShort(value) ? String(value) : number(value)) : number,
    percent,
    finePercent,
    share: (value) => (value > 0 && value < 0.0995 ? finePercent : percent)(value),
    // Formatters write a hyphen for the minus of most languages.
    change: (value) => signed(value).replace("-", "−"),
    day: (date) => day().format(new Date(`${date}T00:00:00Z`)),
    list: (things) => list().format(things),
  };
}

/**
 * Languages that write whole numbers below a thousand as JavaScript does, wherever they are spoken. A picture is full of
 * them, and the first one need not wait for a formatter.
 */
const plainDigits = /^(?:de|en|es|fr|ja)(?:-[A-Z]{2})?$/;

function isShort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}
