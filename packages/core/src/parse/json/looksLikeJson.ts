import type { SourceText } from "../format.js";

/** A text that opens like a JSON record, or like a list of records or lists, or whose name says that it is JSON. */
export function looksLikeJson({ name, text }: Pick<SourceText, "name" | "text">): boolean {
  return /^\s*(?:\{|\[\s*[[{\]])/.test(text) || /\.json$/i.test(name);
}
