import { roleNames, type ImportChange, type KnownRole, type Stakeholder } from "@buyinmap/core";
import { nameOf } from "../panels/nameOf.js";
import { meaningNames } from "../words/columns.js";

type Change = Omit<ImportChange, "command">;

const fieldNames: Readonly<Record<string, string>> = {
  ...meaningNames,
  roles: "Roles",
  crm: "CRM ids",
  readings: "Evidence",
  asks: "Asks",
  coverage: "Contact",
  team: "Team",
  ties: "Tie",
  offering: "Offering",
  status: "Status",
  closedOn: "Closed on",
  salience: "How much it matters",
  target: "Target",
  persona: "Persona",
  research: "Research",
  prefers: "Preference",
  reasons: "Reasons",
  concerns: "Concerns",
  criteria: "Criteria",
  extra: "Other columns",
};

/** What a change is about, and what it does there. */
export interface ChangeDescription {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A change as a person reads it: the field, what stood there and is replaced, what comes or stays. */
export function describeChange(change: Change): ChangeDescription {
  const field = change.field === undefined ? "" : (fieldNames[change.field] ?? change.field);
  return { field, before: "", ...descriptions[change.type](change) };
}

type Described = Pick<ChangeDescription, "after"> & Partial<ChangeDescription>;

const descriptions: Readonly<Record<ImportChange["type"], (change: Change) => Described>> = {
  addPerson: ({ after }) => ({ field: "New on the map", after: lineOf(after as Stakeholder) }),
  absent: () => ({ field: "Not in the file", after: "stays on the map" }),
  keep: ({ before, after }) => ({ after: `stays ${sayValue(before)}; the file says ${sayValue(after)}` }),
  fill: ({ after }) => ({ after: sayValue(after) }),
  assess: ({ after }) => ({ after: sayValue(after) }),
  replace: ({ before, after }) => ({ before: sayValue(before), after: sayValue(after) }),
  add: (change) => ({ after: sayValue(newPart(change)) }),
};

function lineOf(stakeholder: Stakeholder): string {
  return [nameOf(stakeholder), stakeholder.title]
    .filter((part, index, all) => part && all.indexOf(part) === index)
    .join(", ");
}

/** Of a list that grows, what is new in it. */
function newPart({ before, after }: Change): unknown {
  if (!Array.isArray(after) || !Array.isArray(before)) return after;
  const known = new Set(before.map((item) => JSON.stringify(item)));
  return after.filter((item) => !known.has(JSON.stringify(item)));
}

const longest = 120;

function sayValue(value: unknown): string {
  const text = plainly(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** Any value of the document as a person would write it. */
function plainly(value: unknown): string {
  if (typeof value === "string") return roleNames[value as KnownRole] ?? value;
  if (typeof value === "number") return String(Math.round(value * 10) / 10);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(plainly).filter(Boolean).join("; ");
  if (typeof value !== "object" || value === null) return "";
  const record = value as Record<string, unknown>;
  if ("tier" in record)
    return `${record["of"] === "influence" ? "influence" : "buy-in"} ${plainly(record["value"])} (${plainly(record["at"])})`;
  if ("system" in record) return `${plainly(record["system"])} ${plainly(record["id"])}`;
  if ("text" in record) return plainly(record["text"]);
  if ("name" in record && Object.keys(record).length < 4) return plainly(record["name"]);
  return Object.values(record).map(plainly).filter(Boolean).join(", ");
}
