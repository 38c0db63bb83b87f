/** The width of a text in pixels at a size in pixels. */
export type MeasureText = (text: string, size: number) => number;

/**
 * Estimates a width without a page, so that the server and every browser place labels alike. Widths are those of the
 * common interface fonts, on the wide side: Latin by letter, full-width scripts by their square.
 */
export const estimateTextWidth: MeasureText = (text, size) => {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return Math.ceil(ems * size);
};

function emsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return latin(character);
  if (isCombining(code)) return 0;
  if (isWide(code)) return 1.02;
  if (code < 0x250) return character.toUpperCase() === character ? 0.72 : 0.58;
  return 0.64;
}

function latin(character: string): number {
  if ("iIl.,:;'!|".includes(character)) return 0.29;
  if (" fjrt()-[]/".includes(character)) return 0.37;
  if ("mwMW@%".includes(character)) return 0.9;
  if (character >= "A" && character <= "Z") return 0.71;
  return 0.57;
}

/** Marks that sit on the letter before them, and joiners without a width. */
function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x64b && code <= 0x65f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** Chinese, Japanese and Korean characters, full-width forms, and most pictographs. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** The text, shortened with an ellipsis until it is no wider than `width`. */
export function shorten(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && measure(`${characters.join("").trimEnd()}…`, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
