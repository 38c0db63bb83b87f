import { plainDigits } from "./readNumber.js";

/** A sum of money. `currency` is an ISO 4217 code, absent where the text leaves it open, as "$" does. */
export interface Amount {
  readonly value: number;
  readonly currency?: string;
}

/** No amount is longer, and matching a longer text would take time in the square of its length. */
const longest = 60;
const symbols: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", "₹": "INR" };

/**
 * An amount with thousands separators, decimal comma or point, and a currency before or after it. One separator before
 * exactly three digits separates thousands ("1.234" is 1234): amounts of deals are round. Nothing when any other text
 * stands there.
 * @example
 * readAmount("€ 1.234,50"); // { value: 1234.5, currency: "EUR" }
 */
export function readAmount(text: string): Amount | undefined {
  if (text.length > longest) return undefined;
  const parts = /^([A-Z]{3}|[€£₹$¥])?\s*([+-]?\d[\d.,'’ ]*?)\s*([A-Z]{3}|[€£₹$¥])?$/u.exec(plainDigits(text));
  if (!parts) return undefined;
  const value = Number(withPoint(parts[2]!));
  if (!Number.isFinite(value)) return undefined;
  const sign = parts[1] ?? parts[3] ?? "";
  const currency = sign.length === 3 ? sign : symbols[sign];
  return currency === undefined ? { value } : { value, currency };
}

/** The separator that comes last is the decimal one, unless it stands there twice or before a group of three. */
function withPoint(digits: string): string {
  const grouped = digits.replace(/['’ ]/g, "");
  const last = Math.max(grouped.lastIndexOf(","), grouped.lastIndexOf("."));
  if (last === -1) return grouped;
  const separator = grouped[last]!;
  const other = separator === "," ? "." : ",";
  const thousands =
    grouped.indexOf(separator) !== last || (!grouped.includes(other) && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(grouped));
  if (thousands) return grouped.replace(/[.,]/g, "");
  return `${grouped.slice(0, last).replace(/[.,]/g, "")}.${grouped.slice(last + 1)}`;
}
