import type { SourceText } from "./format.js";
import { meaningOf } from "./columns.js";
import type { Meaning } from "./columns.js";
import type { TableRow } from "./table.js";
import { wordKey } from "./wordKey.js";

const farthest = 40;
/** Meanings that make a header of a row even when no other cell in it is known. */
const telling = new Set<Meaning>(["name", "lastName", "email", "deal"]);

/**
 * Index of the row that heads the table: of the first 40 the one with most headers that we know, so that titles above it
 * do not count. At least two must be known, or one that is sure to be a header, such as "Name". -1 when there is none.
 */
export function findHeader(rows: readonly TableRow[]): number {
  let best = -1;
  let most = 0;
  for (let index = 0; index < Math.min(rows.length, farthest); index += 1) {
    const found = new Set<Meaning>();
    for (const cell of rows[index]!.cells) {
      const meaning = meaningOf(cell);
      if (meaning) found.add(meaning);
    }
    const enough = found.size > 1 || [...found].some((meaning) => telling.has(meaning));
    if (enough && found.size > most) [best, most] = [index, found.size];
  }
  return best;
}

/**
 * The headers of a text by `wordKey`, by which formats are told apart; "(Do Not Modify)" is left out. Empty when the text
 * is JSON or has no header.
 */
export function headersOf(text: SourceText): ReadonlySet<string> {
  if (isJson(text.text)) return new Set();
  const { rows } = text.table();
  const header = rows[findHeader(rows)];
  return new Set(header?.cells.map((cell) => wordKey(cell.replace("(Do Not Modify)", ""))));
}

/** Whether a text begins and ends as JSON does, so that nobody cuts it into rows. */
export function isJson(text: string): boolean {
  const [first, last] = [text.slice(0, 100).trimStart()[0], text.slice(-100).trimEnd().at(-1)];
  return (first === "{" && last === "}") || (first === "[" && last === "]");
}
