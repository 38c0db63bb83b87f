import { labelOf } from "./draftPerson.js";
import type { PersonDraft } from "./draftPerson.js";
import type { Warnings } from "./warnings.js";
import { wordKey } from "./wordKey.js";

/** The people of one deal, findable by what names them. `null` stands where two share a name and it says nothing. */
export interface People {
  readonly list: PersonDraft[];
  readonly byKey: Map<string, number>;
  readonly byEmail: Map<string, number>;
  readonly byName: Map<string, number | null>;
}

export function noPeople(): People {
  return { list: [], byKey: new Map(), byEmail: new Map(), byName: new Map() };
}

/**
 * Adds someone, or merges them into who they already are: by CRM id; else by email, case aside, unless the names have no
 * word in common; else by exact name, unless emails or ids differ. What the first row says is kept, differences are warned
 * of. True when they were merged.
 */
export function addPerson(people: People, person: PersonDraft, warnings: Warnings): boolean {
  const known = findPerson(people, person);
  const index = known ?? people.list.length;
  if (known === undefined) people.list.push(person);
  else people.list[known] = merge(people.list[known]!, person, warnings);
  for (const key of person.keys) people.byKey.set(key, index);
  const { email, name } = person.stakeholder;
  if (email !== undefined && !people.byEmail.has(email.toLowerCase())) people.byEmail.set(email.toLowerCase(), index);
  if (name !== undefined) {
    const other = people.byName.get(name);
    people.byName.set(name, other === undefined || other === index ? index : null);
  }
  return known !== undefined;
}

function findPerson(people: People, person: PersonDraft): number | undefined {
  for (const key of person.keys) {
    const index = people.byKey.get(key);
    if (index !== undefined) return index;
  }
  const { email, name } = person.stakeholder;
  const byEmail = email === undefined ? undefined : people.byEmail.get(email.toLowerCase());
  if (byEmail !== undefined && namesAgree(people.list[byEmail]!.stakeholder.name, name)) return byEmail;
  const byName = name === undefined ? undefined : people.byName.get(name);
  if (byName === undefined || byName === null) return undefined;
  const other = people.list[byName]!;
  const idsDiffer = other.keys.length > 0 && person.keys.length > 0;
  const emailsDiffer = email !== undefined && other.stakeholder.email !== undefined;
  return idsDiffer || emailsDiffer ? undefined : byName;
}

/** One of a shared mailbox is not the other; "Sam Ito" and "Samuel Ito" may be one. */
function namesAgree(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const words = new Set(one.split(" ").map(wordKey));
  return other.split(" ").some((word) => words.has(wordKey(word)));
}

function merge(first: PersonDraft, second: PersonDraft, warnings: Warnings): PersonDraft {
  const place = { file: second.sheet.source.name, row: second.line };
  const found = first.stakeholder.name ?? second.stakeholder.name ?? first.stakeholder.email ?? "";
  warnings.warn({ code: "mergedRows", place, found, params: { into: first.line } });
  const conflict = (field: string, kept: unknown, other: unknown) =>
    warnings.warn({
      code: "conflictingValues",
      place: { ...place, column: labelOf(second.sheet, field) },
      found: String(other),
      params: { kept: String(kept) },
    });
  return {
    ...first,
    stakeholder: join(first.stakeholder, second.stakeholder, conflict),
    keys: [...new Set([...first.keys, ...second.keys])],
    stances: [...first.stances, ...second.stances],
    owners: new Map([...second.owners, ...first.owners]),
    ...((first.reportsTo ?? second.reportsTo) && { reportsTo: (first.reportsTo ?? second.reportsTo)! }),
  };
}

type Conflict = (field: string, kept: unknown, other: unknown) => void;

/** Fields that only one row has are taken over, lists united, records joined likewise; of two values the first is kept. */
function join(first: object, second: object, conflict: Conflict): object {
  const joined: Record<string, unknown> = { ...first };
  for (const [field, other] of Object.entries(second) as [string, unknown][]) {
    const kept = joined[field];
    if (kept === undefined) joined[field] = other;
    else if (Array.isArray(kept) && Array.isArray(other)) joined[field] = unite(kept, other);
    else if (typeof kept === "object" && typeof other === "object") joined[field] = join(kept!, other!, conflict);
    else if (!same(field, kept, other)) conflict(field, kept, other);
  }
  return joined;
}

function unite(first: readonly unknown[], second: readonly unknown[]): readonly unknown[] {
  const seen = new Set(first.map((item) => JSON.stringify(item)));
  return [...first, ...second.filter((item) => !seen.has(JSON.stringify(item)))];
}

function same(field: string, one: unknown, other: unknown): boolean {
  return one === other || (field === "email" && String(one).toLowerCase() === String(other).toLowerCase());
}
