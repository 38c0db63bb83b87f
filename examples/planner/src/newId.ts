/**
 * An id that no other record has. Begins with a readable form of the hint, so that an exported file can be read:
 * `newId("Dana Whitfield")` gives something like `"dana-whitfield-3f9a61c2"`.
 */
export function newId(hint: string): string {
  const readable = hint
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  const random = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(16).padStart(8, "0");
  return readable ? `${readable}-${random}` : random;
}
