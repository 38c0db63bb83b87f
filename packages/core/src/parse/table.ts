import type { Issue } from "./issue.js";

/** A delimited text, cut into rows. Title lines above the header and empty rows are still in it. */
export interface Table {
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
  /** What made the text hard to read as a table, such as an unterminated quote. */
  readonly issues: readonly Issue[];
}

/** One record and the line of the file on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}
