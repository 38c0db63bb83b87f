import { everyone } from "../../model/committee.js";
import type { Deal } from "../../model/deal.js";
import { personOf } from "./personOf.js";
import { contentWords, stemsIn, type Word } from "./readWords.js";
import type { Span } from "./segments.js";
import { spokenBy } from "./spokenBy.js";
import { withheldIn, type Withheld } from "./withheldIn.js";

/** A place in a text where something withheld is quoted. */
export interface Quotation extends Span {
  readonly of: Withheld;
}

/** Words with meaning in a row that make a quotation of a longer text, and the least that a short text must have. */
const mostInARow = 4;
const fewestInARow = 2;

/**
 * Finds what a buyer must not read: four words with meaning in the row in which an internal note or a suspected concern
 * has them or, of shorter ones, all words with meaning; one of a single word only in a text of that word alone. Names of
 * people, of the account and of what is sold, and what this person said themselves, are no secret. The bounds are ours.
 */
export function secretFinder(deal: Deal, id: string, locale: string): (words: readonly Word[]) => readonly Quotation[] {
  const known = new Set(publicTexts(deal, id).flatMap((text) => everyRow(stemsIn(text, locale))));
  const secrets = new Map<string, Withheld>();
  for (const withheld of withheldIn(deal)) {
    const stems = stemsIn(withheld.text, locale);
    const size = Math.max(1, Math.min(stems.length, mostInARow));
    for (const row of rows(stems, size)) if (!known.has(row) && !secrets.has(row)) secrets.set(row, withheld);
  }
  return (words) => (secrets.size === 0 ? [] : quotations(words, secrets));
}

function quotations(words: readonly Word[], secrets: ReadonlyMap<string, Withheld>): readonly Quotation[] {
  const known = contentWords(words);
  const [first] = known;
  const of = known.length === 1 ? secrets.get(first!.stem) : undefined;
  if (of) return [{ start: first!.start, end: first!.end, of }];
  const found: Quotation[] = [];
  /** Where the latest quotation of each stands among those found. */
  const latest = new Map<Withheld, number>();
  known.forEach(({ start, stem }, index) => {
    let row = stem;
    for (let size = fewestInARow; size <= mostInARow && index + size <= known.length; size += 1) {
      const { stem: next, end } = known[index + size - 1]!;
      row += ` ${next}`;
      const quoted = secrets.get(row);
      if (!quoted) continue;
      const place = latest.get(quoted);
      const last = place === undefined ? undefined : found[place]!;
      if (last && start < last.end) found[place!] = { ...last, end };
      else latest.set(quoted, found.push({ start, end, of: quoted }) - 1);
    }
  });
  return found;
}

function publicTexts(deal: Deal, id: string): readonly string[] {
  const { name, account, offering, team = {} } = deal;
  const people = everyone(deal).flatMap(({ stakeholder }) => [
    stakeholder.name,
    stakeholder.title,
    stakeholder.department,
    stakeholder.organization,
  ]);
  const names = [name, account?.name, offering, ...people, ...Object.values(team).map((seller) => seller.name)];
  return [...names.filter((text) => text !== undefined), ...spokenBy(personOf(deal, id), id).map(({ text }) => text)];
}

function everyRow(stems: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (let size = 1; size <= mostInARow; size += 1) all.push(...rows(stems, size));
  return all;
}

/** Every row of so many stems that stand one after the other. */
function rows(stems: readonly string[], size: number): readonly string[] {
  return stems
    .slice(0, Math.max(0, stems.length - size + 1))
    .map((_, index) => stems.slice(index, index + size).join(" "));
}
