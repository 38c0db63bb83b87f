/** The characters of bytes 0x80..0x9F; five bytes have none. */
const upper = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
const portion = 8192;

/**
 * Decodes Windows-1252. We do it ourselves, because some releases of Node take 0x80..0x9F for control characters. The
 * five bytes without a character become U+FFFD.
 * @example
 * decodeWindows1252(Uint8Array.of(0x93, 0x41, 0x94)); // "“A”"
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += portion) {
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(start, start + portion), toCode)));
  }
  return parts.join("");
}

function toCode(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? upper.charCodeAt(byte - 0x80) : byte;
}
