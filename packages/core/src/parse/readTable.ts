import Papa from "papaparse";
import { findDelimiter } from "./findDelimiter.js";
import type { Issue } from "./issue.js";
import type { Table, TableRow } from "./table.js";

/**
 * Cuts a delimited text into rows: comma, semicolon, tab or pipe, with or without byte order mark, any line ends, quoted
 * cells with delimiters and line breaks in them. Every record knows the line on which it begins. A quote that is never
 * closed, or closed in the middle of a cell, is an issue with its line, because what follows it cannot be trusted.
 * Takes time in proportion to the length of the text.
 * @example
 * readTable("name;title\nDana;CFO").rows[1]; // { line: 2, cells: ["Dana", "CFO"] }
 */
export function readTable(text: string): Table {
  const plain = withPlainLines(text);
  const stated = /^sep=([,;\t|])(?=\n)/i.exec(plain)?.[1];
  const delimiter = stated ?? findDelimiter(plain);
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline: "\n" });
  return { delimiter, rows: withLines(data, stated === undefined ? 0 : 1), issues: quoteIssues(errors, plain) };
}

/** One kind of line end, in quoted cells too, so that files whose lines end in several ways are cut right. */
function withPlainLines(text: string): string {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
}

/** A record takes one line, and one more for each line break inside its cells. */
function withLines(records: readonly string[][], from: number): readonly TableRow[] {
  const rows: TableRow[] = [];
  let line = 1;
  records.forEach((cells, index) => {
    if (index >= from) rows.push({ line, cells });
    line += 1;
    for (const cell of cells) {
      for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) line += 1;
    }
  });
  return rows;
}

/** One issue per line, in the order of the file. */
function quoteIssues(errors: readonly Papa.ParseError[], text: string): readonly Issue[] {
  const issues: Issue[] = [];
  let [line, cursor, reported] = [1, 0, 0];
  for (const { type, index } of errors) {
    if (type !== "Quotes" || index === undefined) continue;
    for (let at = text.indexOf("\n", cursor); at !== -1 && at < index; at = text.indexOf("\n", cursor)) {
      line += 1;
      cursor = at + 1;
    }
    if (line === reported) continue;
    const end = text.indexOf("\n", index);
    const found = text.slice(index - 1, Math.min(end === -1 ? text.length : end, index + 59));
    issues.push({ code: "unterminatedQuote", place: { row: line }, found });
    reported = line;
  }
  return issues;
}
