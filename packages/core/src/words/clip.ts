/**
 * The beginning of a text on one line, at most `most` UTF-16 units with the sign that it goes on; cut between words
 * where that is possible, else between characters.
 * @example
 * clip("a second  failed rollout", 18); // "a second failed…"
 */
export function clip(text: string, most: number): string {
  const line = text
    .trim()
    .slice(0, 4 * most)
    .replaceAll(/\s+/g, " ");
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most - 1);
  return `${space > 0 ? line.slice(0, space) : wholeCharacters(line.slice(0, most))}…`;
}

/** All but the last character, which may have been cut in two. */
function wholeCharacters(text: string): string {
  let last = 0;
  for (const { index } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) last = index;
  return text.slice(0, last);
}
