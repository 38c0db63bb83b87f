/** A part of a text, in UTF-16 units; `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Up to 200 units that end before a space, or a longer run without one. */
const pieces = /[^]{1,200}(?=\s|$)|\S{1,1000}/gu;
/** No sentence goes beyond the end of a line. */
const lines = /[^\n\r\u0085\u2028\u2029]+/g;
/** Once one of these stands after a full stop, nothing further on decides whether the sentence has ended. */
const decides = /[\p{L}\p{Sentence_Terminal}]/u;

/**
 * The words of a text as `Intl.Segmenter` finds them. It is asked piece by piece, since its cost grows with the square
 * of what it is given; pieces end before spaces, which no word contains. Only in a run of more than 1,000 letters
 * without a space may a cut fall inside a word.
 */
export function wordsIn(text: string, locale: string): readonly Span[] {
  const segmenter = segmenterOf(locale, "word");
  const words: Span[] = [];
  for (const { 0: piece, index: from } of text.matchAll(pieces)) {
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike) words.push({ start: from + index, end: from + index + segment.length });
    }
  }
  return words;
}

/**
 * The sentences of a text as `Intl.Segmenter` finds them, line by line, with the spaces after them; lines of spaces are
 * none. A long line is read through a window, `width` UTF-16 units wide, that is moved on to the last sentence of which
 * the end was not yet seen.
 */
export function sentencesIn(text: string, locale: string, width = 2000): readonly Span[] {
  const segmenter = segmenterOf(locale, "sentence");
  const sentences: Span[] = [];
  for (const { 0: line, index: from } of text.matchAll(lines)) {
    if (line.trim() === "") continue;
    let start = 0;
    let wide = width;
    while (start < line.length) {
      const end = Math.min(line.length, start + wide);
      const window = line.slice(start, end);
      const starts = startsIn(segmenter, window, wide > width ? 2 : Infinity);
      const ended = end < line.length ? decided(window, starts) : wide > width ? 1 : starts.length;
      for (let index = 0; index < ended; index += 1) {
        const next = starts[index + 1] ?? end - start;
        sentences.push({ start: from + start + starts[index]!, end: from + start + next });
      }
      if (ended > 0) start += starts[ended] ?? end - start;
      wide = ended > 0 ? width : wide * 2;
    }
  }
  return sentences;
}

/** Making one costs more than reading a short text, so each is made once. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string, granularity: "word" | "sentence"): Intl.Segmenter {
  const key = `${granularity} ${locale}`;
  let segmenter = segmenters.get(key);
  if (!segmenter) segmenters.set(key, (segmenter = new Intl.Segmenter(locale, { granularity })));
  return segmenter;
}

/** Where the first sentences of a window start; looking for more than needed is what would cost the square. */
function startsIn(segmenter: Intl.Segmenter, window: string, most: number): readonly number[] {
  const starts: number[] = [];
  for (const { index } of segmenter.segment(window)) {
    if (starts.push(index) === most) break;
  }
  return starts;
}

/** How many sentences of a window have ended for sure, whatever comes after it. */
function decided(window: string, starts: readonly number[]): number {
  let sure = starts.length - 1;
  while (sure > 0 && !decides.test(window.slice(starts[sure], starts[sure]! + 2000))) sure -= 1;
  return sure;
}
