const longest = 60;

/**
 * What stood there, short enough for a sentence: texts in quotes and cut at 60 characters, lists and records only
 * hinted at.
 * @example
 * showFound("very good"); // '"very good"'
 * showFound([1, 2]); // "[…]"
 */
export function showFound(value: unknown): string {
  if (typeof value === "string") return `"${shorten(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0 ? "{}" : "{…}";
  return String(value);
}

/** Cuts a text at 60 characters, never through the middle of one. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
