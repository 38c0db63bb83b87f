/** What was recognized in the files, so that a person can check it, and change it before accepting. */
export interface Report {
  readonly files: readonly FileReport[];
}

/** How one file was read. */
export interface FileReport {
  readonly file: string;
  /** Id of the format, such as `salesforceObjects`. */
  readonly format: string;
  readonly encoding: Encoding;
  /** Columns of a table, in the order of the file; empty for JSON. */
  readonly columns: readonly ColumnReport[];
  /** Line of the header, from 1; absent for JSON and for tables without one. */
  readonly headerRow?: number;
  readonly delimiter?: string;
  /** Records read, people made of them, records that joined a person already there, records left out. */
  readonly records: number;
  readonly people: number;
  readonly merged: number;
  readonly skipped: number;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a column was taken for. */
export interface ColumnReport {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly header: string;
  /** What it means, or `ignored`. */
  readonly meaning: string;
  /** For score columns: the id of the scale the values were read on. */
  readonly scale?: string;
  /** Up to three values, as they stand in the file. */
  readonly samples: readonly string[];
}
