import type { ZoneName } from "@buyinmap/core";
import type { Family, Person } from "../../people.js";

/** Whom the filter looks for; what is left out does not matter. */
export interface PeopleWish {
  /** Words that all occur in the name, the title, the roles or the name of the deal. */
  readonly text: string;
  readonly zone?: ZoneName | undefined;
  readonly family?: Family | undefined;
}

/** Looks for nobody in particular. */
export const anyone: PeopleWish = { text: "" };

/** Whether anything is looked for. */
export function isWish({ text, zone, family }: PeopleWish): boolean {
  return text.trim() !== "" || zone !== undefined || family !== undefined;
}

/** Whether someone is who is looked for. Case and accents do not matter. */
export function matcher({ text, zone, family }: PeopleWish): (person: Person) => boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return (person) => {
    if (zone !== undefined && person.zone !== zone) return false;
    if (family !== undefined && person.family !== family) return false;
    if (words.length === 0) return true;
    const said = plainTextOf(person);
    return words.every((word) => said.includes(word));
  };
}

const plainTexts = new WeakMap<Person, string>();

function plainTextOf(person: Person): string {
  const known = plainTexts.get(person);
  if (known !== undefined) return known;
  const text = plain(`${person.name} ${person.title ?? ""} ${person.roles}`);
  plainTexts.set(person, text);
  return text;
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
