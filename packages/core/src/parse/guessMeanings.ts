import type { Meaning } from "./columns.js";
import { readNumber } from "./readNumber.js";
import { namesRoles } from "./roleLabels.js";
import { wordScales } from "./scales.js";
import { cellAt } from "./sheet.js";
import type { TableRow } from "./table.js";
import { wordKey } from "./wordKey.js";

const sampleSize = 200;

/** What the filled cells of a column look like, as shares of them, 0..1. */
interface Look {
  readonly filled: number;
  readonly emails: number;
  readonly numbers: number;
  readonly roles: number;
  readonly stances: number;
  readonly names: number;
}

/**
 * Completes the meanings that headers gave by what stands in the columns, looking at the first 200 records: addresses
 * under any header are emails, a "role" column full of job titles holds titles, a "Nom" beside a "Prénom" is a last name.
 * What remains unknown is `extra`.
 */
export function guessMeanings(
  byHeader: readonly (Meaning | undefined)[],
  records: readonly TableRow[],
): readonly Meaning[] {
  const sample = records.slice(0, sampleSize);
  const looks = byHeader.map((_, index) => lookAt(sample, index));
  const found = byHeader.map((meaning, index) => correct(meaning, looks[index]!, byHeader));
  const saysWho = found.some((meaning) => meaning && who.has(meaning));
  looks.forEach((look, index) => {
    found[index] ??= guess(look, found);
  });
  if (!saysWho) nameSomeone(found, looks);
  return splitNames(found, sample).map((meaning) => meaning ?? "extra");
}

/** Meanings that say who stands in a row, or that the table is not one of people. */
const who = new Set<Meaning>(["name", "firstName", "lastName", "title", "role", "contactId", "contactIds", "deal"]);

function lookAt(sample: readonly TableRow[], index: number): Look {
  let [filled, emails, numbers, roles, stances, names] = [0, 0, 0, 0, 0, 0];
  for (const { cells } of sample) {
    const cell = cellAt(cells, index);
    if (cell === "") continue;
    filled += 1;
    if (/^\S+@\S+$/.test(cell)) emails += 1;
    else if (readNumber(cell) !== undefined) numbers += 1;
    else if (looksLikeName(cell)) names += 1;
    if (namesRoles(cell)) roles += 1;
    if (isStance(cell)) stances += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    emails: share(emails),
    numbers: share(numbers),
    roles: share(roles),
    stances: share(stances),
    names: share(names),
  };
}

/** One to five words without sentence marks, the first not in lower case. */
export function looksLikeName(text: string): boolean {
  return text.length <= 60 && /^\p{L}/u.test(text) && !/^\p{Ll}|[.!?:;@]\s|[!?;@]|\d/u.test(text) && text.split(/\s+/).length <= 5;
}

function isStance(text: string): boolean {
  const key = wordKey(text);
  return wordScales.some(({ of, scores }) => of === "buyIn" && scores.has(key));
}

/** A header that its values contradict. */
function correct(meaning: Meaning | undefined, look: Look, byHeader: readonly (Meaning | undefined)[]): Meaning | undefined {
  if (look.filled === 0) return meaning;
  if ((meaning === "name" || meaning === "title") && look.numbers > 0.5) return undefined;
  if ((meaning === "name" || meaning === "phone") && look.emails > 0.5) return "email";
  if (meaning === "role" && look.roles < 0.3 && look.names > 0.5 && !byHeader.includes("title")) return "title";
  return meaning;
}

function guess(look: Look, found: readonly (Meaning | undefined)[]): Meaning | undefined {
  const free = (meaning: Meaning) => !found.includes(meaning);
  if (look.emails > 0.7 && free("email")) return "email";
  if (look.roles > 0.8 && free("role")) return "role";
  if (look.stances > 0.8 && free("buyIn")) return "buyIn";
  return undefined;
}

/** In a table that says of no column who stands in it: the first column of names, and the next one for titles. */
function nameSomeone(found: (Meaning | undefined)[], looks: readonly Look[]): void {
  const isText = (look: Look, index: number) => look.names > 0.6 && found[index] === undefined;
  const name = looks.findIndex(isText);
  if (name === -1) return;
  found[name] = "name";
  const title = looks.findIndex(isText);
  if (title > name && !found.includes("title")) found[title] = "title";
}

/** A "Name" beside a first name is the last name, unless it holds the first one too; beside a last name, the first. */
function splitNames(
  found: readonly (Meaning | undefined)[],
  sample: readonly TableRow[],
): readonly (Meaning | undefined)[] {
  const [name, first, last] = [found.indexOf("name"), found.indexOf("firstName"), found.indexOf("lastName")];
  if (name === -1 || (first === -1) === (last === -1)) return found;
  const part = first === -1 ? last : first;
  const whole = sample.some(({ cells }) => cellAt(cells, part) !== "" && cellAt(cells, name).includes(cellAt(cells, part)));
  return whole ? found : found.with(name, first === -1 ? "firstName" : "lastName");
}
