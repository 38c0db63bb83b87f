import { forbiddenIds } from "../model/id.js";

const longest = 48;

/**
 * A readable id from a name: letters and digits of any script in lower case, everything else a hyphen, at most 48
 * characters. Empty when the name has neither letter nor digit.
 * @example
 * slug("Åsa Lindqvist"); // "åsa-lindqvist"
 */
export function slug(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-");
  const short = words.length > longest ? Array.from(words.slice(0, 2 * longest)).slice(0, longest).join("") : words;
  return short.replace(/^-|-$/g, "");
}

/**
 * Gives out ids that are unique among themselves and never forbidden: the slug of the first name that has one, numbered
 * from the second on (`tom-becker`, `tom-becker-2`).
 */
export function startIds(): (fallback: string, ...names: readonly (string | undefined)[]) => string {
  const taken = new Set<string>(forbiddenIds);
  const next = new Map<string, number>();
  return (fallback, ...names) => {
    let base = "";
    for (const name of names) if (base === "" && name !== undefined) base = slug(name);
    base ||= fallback;
    let id = base;
    for (let number = next.get(base) ?? 2; taken.has(id); number += 1) {
      id = `${base}-${number}`;
      next.set(base, number + 1);
    }
    taken.add(id);
    return id;
  };
}
