/** The width of a text in pixels at a size in pixels. */
export type MeasureText = (text: string, size: number) => number;

/**
 * Estimates a width without a page, so that the server and every browser place labels alike. Widths are those of the
 * common interface fonts (Arial, Roboto, Noto Sans and its sisters for other scripts), on the wide side.
 */
export const estimateTextWidth: MeasureText = (text, size) => {
  let ems = 0;
  let before = "";
  for (const character of text) {
    ems += emsAfter(before, character);
    before = character;
  }
  return Math.ceil(ems * size);
};

const emoji = 1.3;
const symbol = 0.64;
/** Pictures that are joined to another are one picture with it, unless the font does not know it. */
const joined = 0.4;
const zeroWidthJoiner = "\u200d";
/** Makes an emoji of the character before it. */
const emojiStyle = "\ufe0f";

function emsAfter(before: string, character: string): number {
  if (character < "\u0080") return latin(character);
  if (isPlain(character)) return emsOfPlain(character);
  if (character === emojiStyle) return Math.max(0, emoji - emsOf(before));
  return before === zeroWidthJoiner || skinTone.test(character) ? joined : emsOf(character);
}

/**
 * Latin letters with accents, and the arrows of the axes: nearly every first picture holds some, and need not wait for the
 * tables of Unicode that tell marks and emoji from letters.
 */
function isPlain(character: string): boolean {
  return (character >= "\u00c0" && character <= "\u024f") || (character >= "\u2190" && character <= "\u2193");
}

function emsOfPlain(character: string): number {
  return character < "\u2000" ? letter(character.normalize("NFD").charAt(0)) : symbol;
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return latin(character);
  if (isWide(code)) return 1.02;
  if (withoutWidth.test(character)) return 0;
  if (flagLetter.test(character)) return emoji / 2;
  if (picture.test(character)) return emoji;
  if (vowelSign.test(character)) return 0.3;
  return emsOfPlain(character);
}

/** Marks on, over or under the letter before them, and joiners. */
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Vowels of Indic scripts that stand beside their consonant. */
const vowelSign = /\p{Mc}/u;
const picture = /[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u;
const skinTone = /\p{Emoji_Modifier}/u;
const flagLetter = /\p{Regional_Indicator}/u;

function latin(character: string): number {
  if ("iIl.,:;'!|".includes(character)) return 0.29;
  if (" fjrt()-[]/".includes(character)) return 0.37;
  if ("mwMW@%".includes(character)) return 0.9;
  if (character >= "A" && character <= "Z") return 0.71;
  return 0.57;
}

/** A letter without its accents. Most alphabets know three widths. */
function letter(character: string): number {
  if (character < "\u0080") return latin(character);
  if (wide.test(character)) return 0.96;
  if (narrow.test(character)) return 0.33;
  return large.test(character) ? 0.74 : 0.6;
}

const wide = /[ЖМФШЩЪЫЮЊЉмжшщыюфњљΩωΦΨסﺱسشصض]/u;
const large = /[\p{Lu}שםטמ]/u;
const narrow = /[ιІЇіїјاأإآلוןיגז]/u;

/** Chinese, Japanese and Korean characters, and full-width forms. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/**
 * The text, shortened with an ellipsis until it is no wider than `width`. It is cut between what a reader takes for
 * characters: never within an accented letter, a syllable, a flag or a family.
 */
export function shorten(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text;
  const ends = Array.from(new Intl.Segmenter("en").segment(text), ({ index, segment }) => index + segment.length);
  const cutAt = (count: number) => `${text.slice(0, ends[count - 1]).trimEnd()}…`;
  let [fits, over] = [1, ends.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(cutAt(middle), size) <= width) fits = middle;
    else over = middle;
  }
  return cutAt(fits);
}
