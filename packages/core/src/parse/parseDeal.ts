import type { Deal } from "../model/deal.js";
import { fail } from "../result.js";
import type { Format, ReadOptions, ReadResult } from "./format.js";
import { json } from "./formats/json.js";
import type { Issue } from "./issue.js";
import { readTexts } from "./readTexts.js";
import { replaceLoneSurrogates } from "./replaceLoneSurrogates.js";
import { shorten } from "./showFound.js";
import { sourceText } from "./sourceText.js";

/** Whatever does not even look like JSON is still told where it stops being JSON. */
const anyTextAsJson: Format = { ...json, recognize: (texts) => texts.map((text) => [text]) };

/**
 * Reads one deal from JSON, such as `writeJson` writes and hosts keep in a database of their own. Files of other
 * kinds are for {@link parseDeals}, or for here with `formats` among the options: that keeps the readers of tables out
 * of pages that need none. A text with several deals is refused with `severalDeals`, which names them. The text has no
 * file name: places have no `file`; in `options.mapping` and in the report it is called "Deal", and so is the deal of a
 * table that names none. It never throws.
 * @example
 * const read = parseDeal('[{ "id": "d", "name": "D", "stakeholders": {} }]');
 * read.ok && read.value; // { id: "d", name: "D", stakeholders: {} }
 * read.ok && read.warnings; // [{ code: "bareDeal", place: {} }]
 */
export function parseDeal(text: string, options: ReadOptions = {}): ReadResult<Deal> {
  const plain = text.replace(/^\ufeff/, "");
  const whole = replaceLoneSurrogates(plain);
  const read = readTexts([sourceText("", whole, "utf-8")], options.formats ?? [anyTextAsJson], options);
  if (!read.ok) return fail(read.issues.map(withoutFile));
  const [deal, ...others] = read.value;
  if (!deal) return fail([{ code: "noDeals", place: {} }]);
  if (others.length > 0) return fail([severalDeals(read.value)]);
  const replaced: readonly Issue[] = whole === plain ? [] : [{ code: "replacedCharacters", place: {} }];
  return { ok: true, value: deal, warnings: [...replaced, ...read.warnings.map(withoutFile)], report: read.report };
}

function severalDeals(deals: readonly Deal[]): Issue {
  const names = deals.slice(0, 5).map(({ name }) => shorten(name));
  const more = deals.length > names.length ? ["…"] : [];
  return { code: "severalDeals", place: {}, found: [...names, ...more].join(", "), params: { count: deals.length } };
}

function withoutFile(issue: Issue): Issue {
  const { file: _, ...place } = issue.place;
  return { ...issue, place };
}
