/**
 * Puts U+FFFD where half of a surrogate pair stands alone: such a text cannot be written as UTF-8.
 * @example
 * replaceLoneSurrogates("a\ud83d"); // "a\ufffd"
 */
export function replaceLoneSurrogates(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, "\ufffd") : text;
}
