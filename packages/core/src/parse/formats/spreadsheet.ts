import { startAssembly } from "../assembleDeals.js";
import { finishDeals } from "../finishDeals.js";
import { findHeader, isJson } from "../findHeader.js";
import type { Format, SourceText } from "../format.js";
import { looksLikeName } from "../guessMeanings.js";
import { readGroup } from "../readGroup.js";
import type { GroupReader } from "../readGroup.js";
import { seatRows } from "../seatRows.js";

/**
 * Any table of people, from a file or the clipboard: at the least a column of names. One deal named by the file, or one
 * for each name or id in a column of deals; rows whose deal is blank go to the deal named by the file.
 */
export const spreadsheet: Format = {
  id: "spreadsheet",
  recognize: (texts) => texts.filter(isPeople).map((text) => [text]),
  read: (group, options) => readGroup(group, options, reader),
};

const reader: GroupReader<"people"> = {
  format: "spreadsheet",
  kindOf: () => "people",
  own: {
    people: {
      modifiedOn: "assessedAt",
      decisionTag: "role",
      accountRole: "extra",
      connection: "extra",
      contactIds: "extra",
      createdOn: "extra",
      ignored: "extra",
    },
  },
  build: ({ people }, options, warnings) => {
    const assembly = startAssembly(options, warnings);
    seatRows(assembly, people);
    return { deals: finishDeals(assembly) };
  },
};

/** A header that we know, or mostly names in one of the first columns. */
function isPeople(text: SourceText): boolean {
  if (isJson(text.text)) return false;
  const { rows } = text.table();
  if (findHeader(rows) !== -1) return true;
  const sample = rows.slice(0, 50).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const names = (column: number) => sample.filter(({ cells }) => looksLikeName((cells[column] ?? "").trim())).length;
  return sample.length > 0 && [0, 1, 2].some((column) => names(column) > 0.6 * sample.length);
}
