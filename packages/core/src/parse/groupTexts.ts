import type { Format, ReadOptions, SourceText } from "./format.js";

/** Texts that one format reads together. */
export interface Group {
  readonly format: Format;
  readonly texts: readonly SourceText[];
}

/** Who reads what, and the texts that nobody knows. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly unrecognized: readonly SourceText[];
}

/**
 * Gives each text to the first format that recognizes it. One for which `mapping` names a format goes there, alone if
 * the format would not have known it, and nowhere else.
 */
export function groupTexts(
  texts: readonly SourceText[],
  formats: readonly Format[],
  { mapping }: ReadOptions,
): Grouping {
  const chosen = ({ name }: SourceText): string | undefined => mapping?.[name]?.format;
  const groups: Group[] = [];
  let rest = texts;
  for (const format of formats) {
    const candidates = rest.filter((text) => (chosen(text) ?? format.id) === format.id);
    const recognized = candidates.length > 0 ? format.recognize(candidates) : [];
    const taken = new Set(recognized.flat());
    const sent = candidates.filter((text) => chosen(text) === format.id && !taken.has(text));
    for (const group of [...recognized, ...sent.map((text) => [text])]) groups.push({ format, texts: group });
    rest = rest.filter((text) => !taken.has(text) && !sent.includes(text));
  }
  return { groups, unrecognized: rest };
}
