import { isDayMeaning, isScoreMeaning } from "./columns.js";
import type { Fields } from "./fields.js";
import type { ReadOptions } from "./format.js";
import type { IssueCode } from "./issue.js";
import { readAmount } from "./readAmount.js";
import { findDayOrder, readDay } from "./readDay.js";
import { readFlag } from "./readFlag.js";
import { readScore } from "./readScore.js";
import type { Scale } from "./scale.js";
import { cellAt, cellsOf } from "./sheet.js";
import type { Column, Sheet } from "./sheet.js";
import type { Warnings } from "./warnings.js";

const progressEvery = 2000;

/** What a cell says: a value, what is to be kept beside the person as it stood, or both; or what is wrong with it. */
interface Cell {
  readonly value?: unknown;
  readonly keep?: boolean;
  readonly warning?: { readonly code: IssueCode; readonly expected?: string };
}
type CellReader = (text: string) => Cell;

/**
 * Reads the records of a sheet, one by one. A cell that cannot be read is absent, warned of, and kept as extra, as is the
 * word or number that a score was converted from. Several columns of one meaning complete each other: roles and notes are
 * joined, of others the first filled one counts and a different one is kept as extra.
 */
export function* readFields(sheet: Sheet, options: ReadOptions, warnings: Warnings): Generator<Fields> {
  const file = sheet.source.name;
  const columns = sheet.columns.filter(({ meaning }) => meaning !== "ignored");
  const readers = columns.map((column) => readerOf(column, sheet));
  let done = 0;
  for (const { line, cells } of sheet.records) {
    const fields: Fields = { line };
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at]!;
      const text = cellAt(cells, column.index);
      if (text === "") continue;
      const { value, keep, warning } = readers[at]?.(text) ?? { value: text };
      if (warning) warnings.warn({ ...warning, place: { file, row: line, column: column.label }, found: text });
      if ((value !== undefined && !put(fields, column, value)) || keep) (fields.extra ??= {})[column.label] = text;
    }
    done += 1;
    if (done % progressEvery === 0) options.onProgress?.({ done: done / sheet.records.length, stage: "reading", file });
    yield fields;
  }
}

/** Texts of these meanings are joined where several columns have them. */
const joints: Readonly<Partial<Record<string, string>>> = { role: ";", notes: "\n" };

/** Puts a value where its meaning says; false when another one already stands there. */
function put(fields: Fields, { meaning }: Column, value: unknown): boolean {
  const record = fields as Record<string, unknown>;
  const present = record[meaning];
  const joint = joints[meaning];
  if (present === undefined) record[meaning] = value;
  else if (joint !== undefined) record[meaning] = [present, value].join(joint);
  else return present === value;
  return true;
}

/** How the cells of a column are read; nothing for text, which is taken as it stands. */
function readerOf(column: Column, sheet: Sheet): CellReader | undefined {
  const { meaning, scale } = column;
  if (isScoreMeaning(meaning)) return scale ? scoreReader(scale) : () => ({ keep: true });
  if (isDayMeaning(meaning)) return dayReader(column, sheet);
  if (meaning === "left") return (text) => (readFlag(text) ? { value: true, keep: true } : {});
  if (meaning === "deleted") return (text) => ({ value: readFlag(text) });
  if (meaning === "extra") return () => ({ keep: true });
  if (meaning === "amount") {
    return (text) => {
      const value = readAmount(text);
      return value ? { value } : { keep: true, warning: { code: "unreadableAmount" } };
    };
  }
  return undefined;
}

function scoreReader(scale: Scale): CellReader {
  const exact = scale.id === "0..100";
  return (text) => {
    const read = readScore(text, scale);
    if (read.type === "known") return { value: read.score, keep: !exact };
    if (read.type === "unknown") return { keep: true };
    const code = read.type === "outOfRange" ? "outOfRange" : "unreadableScore";
    return { keep: true, warning: { code, expected: scale.id } };
  };
}

/** Day and month in the order of the whole column. */
function dayReader({ index }: Column, { records }: Sheet): CellReader {
  const order = findDayOrder(cellsOf(records, index));
  return (text) => {
    const read = readDay(text, order);
    if (read.type === "known") return { value: read.day };
    return { keep: true, warning: { code: read.type === "ambiguous" ? "ambiguousDate" : "unreadableDate" } };
  };
}
