import type { Fields } from "./fields.js";

const notMet =
  "not met|not yet met|tbd|tbc|to be identified|unknown|vacant|open|nobody yet|noch nicht getroffen|unbekannt|vakant|offen|pas rencontré|inconnu|à identifier|no conocido|desconocido|por definir|vacante|niet ontmoet|onbekend|vacature|未面談|未定|不明|غير معروف|n/a|na|none";
const notMetWords = new Set(notMet.split("|"));
const remark = /^([^()[\]（）]*?)\s*[([（]([^()[\]（）]*)[)\]）]$/;
const total =
  /^(?:grand |sub-?)?total(?:s|e|es)?|^sum|^summe|^gesamt(?:summe)?|^somme|^suma|^totaal|^average|^count|^合計|^المجموع/i;

/** The name and title of a record. A seat has no name: someone is expected there, and nobody has met them. */
export interface Naming {
  readonly name: string | undefined;
  readonly title: string | undefined;
}

/**
 * Who a record is about. A name such as "CFO (not met)" or "TBD" is a seat, and what it says becomes the title if there is
 * none. Japanese and Chinese first and last names are joined family name first.
 */
export function nameOf({ name, firstName, lastName, title }: Fields): Naming {
  const full = tidy(name ?? join(firstName, lastName));
  const seat = seatOf(full);
  return { name: seat === undefined && full !== "" ? full : undefined, title: (title ?? seat) || undefined };
}

/** Whether a name is that of a total line: "Total", "Grand total: 12". */
export function isTotal(name: string): boolean {
  const word = name.length > 60 ? null : total.exec(name);
  return word !== null && /^[\s:()\d.,]*(?:\d+ \w+\))?$/.test(name.slice(word[0].length));
}

/** What a name that is none says of the seat: "CFO" of "CFO (not met)", nothing of "TBD". Undefined for a real name. */
function seatOf(name: string): string | undefined {
  if (name === "") return undefined;
  if (saysNobody(name)) return "";
  const parts = /[)\]）]$/.test(name) ? remark.exec(name) : null;
  return parts && saysNobody(parts[2]!) ? parts[1]! : undefined;
}

function saysNobody(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || notMetWords.has(text.trim().toLowerCase());
}

function join(first = "", last = ""): string {
  const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(last);
  return eastAsian ? `${last} ${first}` : `${first} ${last}`;
}

function tidy(name: string): string {
  return /\s\s|[^\S ]|^\s|\s$/.test(name) ? name.trim().replace(/\s+/g, " ") : name;
}
