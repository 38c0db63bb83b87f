import { startAssembly } from "../assembleDeals.js";
import type { Fields } from "../fields.js";
import { finishDeals } from "../finishDeals.js";
import { headersOf } from "../findHeader.js";
import type { Format, SourceText } from "../format.js";
import { readGroup } from "../readGroup.js";
import type { GroupReader } from "../readGroup.js";
import { seatRows } from "../seatRows.js";
import { dynamicsSystem } from "../systems.js";

/**
 * Stakeholder connections of Dynamics 365 Sales: "Connected From" is the deal, the role of the connection and the decision
 * influence tag are roles, "Blocker" among them.
 *
 * "Not at company" comes without a day. The day of the import is the first on which we know of it, so that becomes
 * `leftOn`. Without one no day is made up, since a false one would rewrite earlier reviews: the person stays on the map
 * with the flag in `extra`, and a `leftCompany` warning says so.
 */
export const dynamics: Format = {
  id: "dynamics",
  recognize: (texts) => texts.filter(isConnections).map((text) => [text]),
  read: (group, options) => readGroup(group, options, reader),
};

const reader: GroupReader<"connections"> = {
  format: "dynamics",
  kindOf: () => "connections",
  own: { connections: {} },
  build: ({ connections }, options, warnings) => {
    const assembly = startAssembly(options, warnings, dynamicsSystem);
    seatRows(assembly, connections, withTags);
    return { deals: finishDeals(assembly) };
  },
};

/** Labels of `msdyn_decisioninfluencetag` and `accountrolecode` by number. */
const tags = ["Decision Maker", "Influencer", "Blocker"];
const codes = ["", "Decision Maker", "Employee", "Influencer"];

function withTags(fields: Fields): Fields {
  const { role, decisionTag, accountRole } = fields;
  const roles = [role, labelOf(decisionTag, tags), labelOf(accountRole, codes)].filter(Boolean);
  return { ...fields, role: [...new Set(roles)].join(";") };
}

function labelOf(tag: string | undefined, labels: readonly string[]): string | undefined {
  return tag !== undefined && /^-?\d+$/.test(tag) ? labels[Number(tag)] : tag;
}

function isConnections(text: SourceText): boolean {
  const headers = headersOf(text);
  const theirs = ["roleto", "decisioninfluence", "msdyndecisioninfluencetag", "connection", "notatcompanyflag"];
  return (headers.has("connectedfrom") || headers.has("connection")) && theirs.some((header) => headers.has(header));
}
