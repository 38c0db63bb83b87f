import type { Meaning } from "./columns.js";
import type { SourceText } from "./format.js";
import type { FileReport } from "./report.js";
import type { Scale } from "./scale.js";
import type { TableRow } from "./table.js";

/** A table whose columns are understood. */
export interface Sheet {
  readonly source: SourceText;
  readonly columns: readonly Column[];
  /** The rows between header and footer that hold anything. */
  readonly records: readonly TableRow[];
  /** Lines above the header and below the table. */
  readonly asides: readonly TableRow[];
  readonly headerRow?: number;
  /** What became of the records; counted while they are read. */
  readonly counts: Counts;
}

export interface Counts {
  people: number;
  merged: number;
  skipped: number;
}

/** A column of a sheet. */
export interface Column {
  readonly index: number;
  readonly header: string;
  /** What a person would call it: its header, made unique, or its letter where it has none. */
  readonly label: string;
  readonly meaning: Meaning;
  readonly scale?: Scale;
}

/** Every cell of a column, trimmed, top to bottom. */
export function* cellsOf(records: readonly TableRow[], index: number): Generator<string> {
  for (const { cells } of records) yield cellAt(cells, index);
}

/**
 * A cell without the blanks around it and without the apostrophe that spreadsheets put before texts which look like
 * formulas. Empty where the row is too short.
 */
export function cellAt(cells: readonly string[], index: number): string {
  const cell = (cells[index] ?? "").trim();
  return cell.startsWith("'") && /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

/** How a sheet was read, for a person to check. */
export function reportSheet(sheet: Sheet, format: string): FileReport {
  const { source, columns, records, headerRow, counts } = sheet;
  return {
    file: source.name,
    format,
    encoding: source.encoding,
    columns: columns.map(({ index, header, meaning, scale }) => ({
      index,
      header,
      meaning,
      ...(scale && { scale: scale.id }),
      samples: samplesOf(records, index),
    })),
    ...(headerRow !== undefined && { headerRow }),
    delimiter: source.table().delimiter,
    records: records.length,
    ...counts,
  };
}

/** The first three values that are not blank. */
function samplesOf(records: readonly TableRow[], index: number): readonly string[] {
  const samples: string[] = [];
  for (const cell of cellsOf(records, index)) {
    if (cell !== "") samples.push(cell);
    if (samples.length === 3) break;
  }
  return samples;
}
