import type { SourceText } from "./format.js";
import { readTable } from "./readTable.js";
import type { Encoding } from "./report.js";
import type { Table } from "./table.js";

/** What a text without a file name is called. A table that names no deal passes it on to the deal it makes. */
export const unnamed = "Deal";

/** A decoded file, which is cut into a table only if some format asks for one, and then only once. */
export function sourceText(name: string, text: string, encoding: Encoding): SourceText {
  let table: Table | undefined;
  return { name: name || unnamed, text, encoding, table: () => (table ??= readTable(text)) };
}
