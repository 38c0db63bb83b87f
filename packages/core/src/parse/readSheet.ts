import type { Meaning } from "./columns.js";
import { findHeader } from "./findHeader.js";
import type { FileMapping, SourceText } from "./format.js";
import { recognizeColumns } from "./recognizeColumns.js";
import type { Sheet } from "./sheet.js";
import type { TableRow } from "./table.js";
import type { Warnings } from "./warnings.js";

/** Meanings that a kind of file gives to its headers instead of the usual ones: an "Id" may be a deal's. */
export type OwnMeanings = Partial<Record<Meaning, Meaning>>;

/**
 * Finds header, records and the lines around them, and what each column means; the person's own mapping goes first.
 * Lines left out, ragged rows, columns that nobody knows are warned of.
 */
export function readSheet(
  source: SourceText,
  warnings: Warnings,
  mapping: FileMapping = {},
  own: OwnMeanings = {},
): Sheet {
  const file = source.name;
  const { rows } = source.table();
  const head = findHeader(rows);
  const header = rows[head];
  const width = header ? lastFilled(header.cells) + 1 : 0;
  const end = footerStart(rows, head + 1, width);
  const records = rows.slice(head + 1, end).filter((row) => row.cells.some(isFilled));
  const asides = [...rows.slice(0, Math.max(head, 0)), ...rows.slice(end)].filter((row) => row.cells.some(isFilled));
  for (const { line, cells } of asides) {
    warnings.warn({ code: "skippedLine", place: { file, row: line }, found: cells.filter(isFilled).join(" ") });
  }
  if (header) warnOfRagged(file, records, header.cells.length, warnings);
  else warnings.warn({ code: "noHeader", place: { file } });
  return {
    source,
    columns: recognizeColumns({ file, header: header?.cells, records, mapping, own }, warnings),
    records,
    asides,
    ...(header && { headerRow: header.line }),
    counts: { people: 0, merged: 0, skipped: 0 },
  };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex(isFilled);
}

/**
 * Where the lines below the table begin: single cells in a table of several columns, after a blank line, or what reports
 * are known to end in.
 */
function footerStart(rows: readonly TableRow[], from: number, width: number): number {
  let start = rows.length;
  if (width < 2) return start;
  for (let index = rows.length - 1; index >= from; index -= 1) {
    const { cells } = rows[index]!;
    const last = lastFilled(cells);
    if (last > 0) break;
    const blankAbove = index > from && lastFilled(rows[index - 1]!.cells) === -1;
    if (last === 0 && (isFooter(cells[0]!) || (blankAbove && cells.length === 1))) start = index;
  }
  return start;
}

function isFooter(text: string): boolean {
  return /copyright|©|generated|confidential|exported|^(?:source|quelle|stand|page)\b/i.test(text);
}

/** Rows with more or fewer cells than the header, one warning for each number of cells. */
function warnOfRagged(file: string, records: readonly TableRow[], columns: number, warnings: Warnings): void {
  const ragged = new Map<number, { readonly row: number; count: number }>();
  for (const { line, cells } of records) {
    if (cells.length === columns || (cells.length > columns && lastFilled(cells) < columns)) continue;
    const known = ragged.get(cells.length);
    if (known) known.count += 1;
    else ragged.set(cells.length, { row: line, count: 1 });
  }
  for (const [cells, { row, count }] of ragged) {
    warnings.warn({ code: "raggedRow", place: { file, row }, params: { cells, columns, count } });
  }
}
