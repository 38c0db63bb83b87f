/** What would end a text, be taken for markup or a directive, or begin one of Mermaid's own entities. */
const special = /["#&<>%:`]/g;

/**
 * A text as Mermaid reads it between quotes: one line, with characters that mean something to Mermaid, to its cleaning
 * of markup or to its directives as its entities (`#34;`). A text of nothing but blanks is a dash: Mermaid refuses `""`.
 * @example
 * quoteMermaid('Ann "The Hammer" Lee'); // '"Ann #34;The Hammer#34; Lee"'
 */
export function quoteMermaid(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ").replaceAll(/\p{Surrogate}/gu, "\uFFFD").trim();
  return `"${line.replaceAll(special, (character) => `#${character.charCodeAt(0)};`) || "–"}"`;
}
