/** No number is longer, and matching a longer text would take time in the square of its length. */
const longest = 500;

/**
 * A number as people write it in a cell: decimal comma or point, a sign or none, Western, Arabic-Indic or full-width
 * digits, an optional percent sign, which is dropped. Nothing when the text is anything else, `NaN` and `1e3` included.
 * Thousands separators are not expected here; see `readAmount`.
 * @example
 * readNumber("7,5"); // 7.5
 * readNumber("+4"); // 4
 */
export function readNumber(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const plain = /^[+-]?\d+(\.\d+)?$/.test(text) ? text : plainDigits(text).replace(/\s*%$/, "").replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** The same number in ASCII: digits, minus signs, percent signs and decimal separators of other scripts replaced. */
export function plainDigits(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[−–]/g, "-")
    .replaceAll("٪", "%")
    .replaceAll("٫", ".");
}
