import type { Deal } from "../../model/deal.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import { everyone } from "../../model/committee.js";
import type { KnownRole, Role } from "../../model/role.js";
import { roleNames } from "../../words/english/roles.js";
import { csvRow } from "./csvRow.js";

/** A column of the table: its header and the cell of one stakeholder. Unknown is an empty cell. */
interface Column {
  readonly header: string;
  readonly cell: (stakeholder: Stakeholder, deal: Deal, id: string) => string;
}

/** Headers that the spreadsheet format recognizes, so that what is written can be read again. */
const columns: readonly Column[] = [
  { header: "Deal", cell: (_, deal) => deal.name },
  { header: "Id", cell: (_, __, id) => id },
  { header: "Name", cell: ({ name }) => name ?? "" },
  { header: "Title", cell: ({ title }) => title ?? "" },
  { header: "Department", cell: ({ department }) => department ?? "" },
  { header: "Organization", cell: ({ organization }) => organization ?? "" },
  { header: "Email", cell: ({ email }) => email ?? "" },
  { header: "Phone", cell: ({ phone }) => phone ?? "" },
  { header: "Roles", cell: ({ roles }) => (roles ?? []).map(roleName).join("; ") },
  { header: "Influence (0-100)", cell: ({ influence }) => number(influence) },
  { header: "Buy-in (0-100)", cell: ({ buyIn }) => number(buyIn) },
  { header: "Assessed on", cell: ({ assessedAt }) => assessedAt ?? "" },
  { header: "Assessed by", cell: ({ assessedBy }, { team }) => team?.[assessedBy ?? ""]?.name ?? assessedBy ?? "" },
  { header: "Target influence (0-100)", cell: ({ target }) => number(target?.influence) },
  { header: "Target buy-in (0-100)", cell: ({ target }) => number(target?.buyIn) },
  { header: "Left on", cell: ({ leftOn }) => leftOn ?? "" },
];

/**
 * The people of one or several deals as CSV for a spreadsheet: UTF-8 with a byte order mark, so that Excel reads names
 * right, and CRLF line ends. It holds who, role, scores and targets; evidence, ties and reviews need JSON.
 */
export function writeCsv(deals: readonly Deal[]): string {
  const rows = [csvRow(columns.map(({ header }) => header))];
  for (const deal of deals) {
    for (const { id, stakeholder } of everyone(deal)) {
      rows.push(csvRow(columns.map(({ cell }) => cell(stakeholder, deal, id))));
    }
  }
  return `\uFEFF${rows.join("\r\n")}\r\n`;
}

/** A host's own role has no name with us and stands as it is. */
function roleName(role: Role): string {
  return roleNames[role as KnownRole] ?? role;
}

function number(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}
