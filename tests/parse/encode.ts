/** What Windows-1252 has at 0x80..0x9F; the five bytes without a character stand as blanks. */
const upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** A text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text as UTF-16, without a mark unless the text begins with one. */
export function encodeUtf16(text: string, order: "little" | "big"): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), order === "little");
  return new Uint8Array(view.buffer);
}

/** A text as Windows-1252, with a question mark for every character that it has not. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const index = upper.indexOf(character);
    return index === -1 ? 0x3f : 0x80 + index;
  });
}
