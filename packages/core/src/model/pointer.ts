/**
 * A JSON Pointer (RFC 6901) made of its parts.
 * @example
 * pointer("stakeholders", "a/b", "name"); // "/stakeholders/a~1b/name"
 */
export function pointer(...parts: readonly string[]): string {
  return parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
