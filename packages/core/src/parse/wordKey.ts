/**
 * What is left of a label when case, accents, spaces and punctuation do not count, in any script; the form in which
 * headers, roles and words of a scale are compared.
 * @example
 * wordKey("Buy-in "); // "buyin"
 * wordKey("Prénom"); // "prenom"
 */
export function wordKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * A lookup by {@link wordKey} from rows such as `{ title: "title|job title" }`: every word leads to the name of its row.
 * Of two rows with the same word the first wins.
 */
export function wordMap<Name extends string>(rows: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  const map = new Map<string, Name>();
  for (const name of Object.keys(rows) as Name[]) {
    for (const word of rows[name].split("|")) {
      const key = wordKey(word);
      if (key !== "" && !map.has(key)) map.set(key, name);
    }
  }
  return map;
}
