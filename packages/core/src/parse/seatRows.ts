import { seatPerson } from "./assembleDeals.js";
import type { Assembly } from "./assembleDeals.js";
import type { Fields } from "./fields.js";
import { readFields } from "./readFields.js";
import { bareName } from "./readGroup.js";
import type { Sheet } from "./sheet.js";

/**
 * For tables that have a person and their deal in each row: puts everyone on the deal that their row names by id or name,
 * else on one named by the file. `complete` may add to what a row says, `keyOf` tell deals apart by more than their name.
 */
export function seatRows(
  assembly: Assembly,
  sheets: readonly Sheet[],
  complete: (fields: Fields) => Fields = (fields) => fields,
  keyOf: (deal: string, fields: Fields) => string = (deal) => deal,
): void {
  for (const sheet of sheets) {
    const file = bareName(sheet.source.name);
    for (const fields of readFields(sheet, assembly.options, assembly.warnings)) {
      const { deal = file, dealId = keyOf(deal, fields) } = fields;
      seatPerson(assembly, { key: dealId, fields: { ...fields, deal } }, complete(fields), sheet);
    }
  }
}
