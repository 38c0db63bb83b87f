import { seatPerson, skipRow, startAssembly } from "../assembleDeals.js";
import type { Assembly } from "../assembleDeals.js";
import type { Fields } from "../fields.js";
import { finishDeals } from "../finishDeals.js";
import { findHeader, headersOf } from "../findHeader.js";
import type { Format, SourceText } from "../format.js";
import type { Issue } from "../issue.js";
import { readFields } from "../readFields.js";
import { readGroup } from "../readGroup.js";
import type { GroupReader, Sheets } from "../readGroup.js";
import type { Sheet } from "../sheet.js";
import { salesforce } from "../systems.js";
import { wordKey } from "../wordKey.js";

type Kind = "roles" | "contacts" | "opportunities";

/**
 * The three Salesforce objects of a buying committee, in files of any name and order: `OpportunityContactRole` says who
 * stands on which deal and since when, `Contact` who they are, `Opportunity` what the deal is. Without the first two nothing
 * is imported; without the third, deals are named by their ids.
 */
export const salesforceObjects: Format = {
  id: "salesforceObjects",
  recognize: (texts) => {
    const ours = texts.filter(kindOf);
    return ours.length > 0 ? [ours] : [];
  },
  read: (group, options) => readGroup(group, options, reader),
};

const reader: GroupReader<Kind> = {
  format: "salesforceObjects",
  kindOf,
  own: {
    roles: { id: "ignored" },
    contacts: { id: "contactId", createdOn: "ignored", modifiedOn: "ignored" },
    opportunities: { id: "dealId", name: "deal", createdOn: "ignored", modifiedOn: "ignored" },
  },
  build: (sheets, options, warnings) => {
    const issues = missingFiles(sheets);
    if (issues.length > 0) return { deals: [], issues };
    const assembly = startAssembly(options, warnings, salesforce);
    const contacts = recordsOf(sheets.contacts, "contactId", assembly);
    const opportunities = recordsOf(sheets.opportunities, "dealId", assembly);
    if (sheets.opportunities.length === 0) warnings.warn(missingFile(sheets.roles[0]!, "Opportunity", "deals"));
    for (const sheet of sheets.roles) seatRoles(assembly, sheet, contacts, opportunities);
    reportUnused(assembly, contacts, "unmatchedContact");
    reportUnused(assembly, opportunities, "unmatchedDeal");
    return { deals: finishDeals(assembly) };
  },
};

/** A record that roles point to, and whether one does. */
interface Target {
  readonly fields: Fields;
  readonly sheet: Sheet;
  used: boolean;
}
type Targets = ReadonlyMap<string, Target | undefined>;

/** Records by their ids, deleted ones left out. */
function recordsOf(sheets: readonly Sheet[], id: "contactId" | "dealId", assembly: Assembly): Targets {
  const records = new Map<string, Target | undefined>();
  for (const sheet of sheets) {
    for (const fields of readFields(sheet, assembly.options, assembly.warnings)) {
      const key = fields[id] ?? "";
      const known = findTarget(records, key);
      if (fields.deleted === true) skipRow(assembly, "deletedRow", fields, sheet);
      else if (known) warnOfSecond(assembly, fields, sheet, known);
      else addTarget(records, key, { fields, sheet, used: false });
    }
  }
  return records;
}

/** A record exported twice says the same; the first is kept. */
function warnOfSecond({ warnings }: Assembly, { line }: Fields, sheet: Sheet, known: Target): void {
  sheet.counts.merged += 1;
  const found = known.fields.contactId ?? known.fields.dealId ?? "";
  const place = { file: sheet.source.name, row: line };
  warnings.warn({ code: "mergedRows", place, found, params: { into: known.fields.line } });
}

/** One role after another puts its contact on its deal; what it points to and cannot be found is kept by its id. */
function seatRoles(assembly: Assembly, sheet: Sheet, contacts: Targets, opportunities: Targets): void {
  const { options, warnings } = assembly;
  const file = sheet.source.name;
  for (const role of readFields(sheet, options, warnings)) {
    if (role.deleted === true) {
      skipRow(assembly, "deletedRow", role, sheet);
      continue;
    }
    const { line, dealId = "", contactId = "" } = role;
    const contact = pointTo(contacts, contactId);
    const opportunity = pointTo(opportunities, dealId);
    const place = { file, row: line };
    if (!contact) warnings.warn({ code: "unknownContact", place, found: contactId });
    if (!opportunity && opportunities.size > 0) warnings.warn({ code: "unknownDeal", place, found: dealId });
    const person: Fields = { ...role, ...contact, line };
    if (role.extra) person.extra = { ...role.extra, ...contact?.extra };
    const since = role.modifiedOn ?? role.createdOn;
    if (since !== undefined) person.assessedAt = since;
    const boss = findTarget(contacts, person.reportsTo ?? "")?.fields.contactId;
    if (boss !== undefined) person.reportsTo = boss;
    const deal = { key: opportunity?.dealId ?? dealId, fields: { ...(opportunity ?? { dealId }), line } };
    seatPerson(assembly, deal, person, sheet);
  }
}

/** Under its id, and of one with 18 characters under the first 15 too, unless two begin alike. */
function addTarget(targets: Map<string, Target | undefined>, id: string, target: Target): void {
  targets.set(id, target);
  if (id.length !== 18) return;
  const short = `${id.slice(0, 15)}…`;
  targets.set(short, targets.has(short) ? undefined : target);
}

/** Salesforce writes the id of one record with 15 characters in some exports and with 18 in others. */
function findTarget(targets: Targets, id: string): Target | undefined {
  return targets.get(id) ?? targets.get(id.length === 15 ? `${id}…` : id.slice(0, 15));
}

function pointTo(targets: Targets, id: string): Fields | undefined {
  const target = findTarget(targets, id);
  if (target) target.used = true;
  return target?.fields;
}

/** Contacts on no deal and deals with nobody on them are left out, and said to be. */
function reportUnused(assembly: Assembly, targets: Targets, code: "unmatchedContact" | "unmatchedDeal"): void {
  for (const target of new Set(targets.values())) {
    if (target && !target.used) skipRow(assembly, code, target.fields, target.sheet);
  }
}

function missingFiles({ roles, contacts, opportunities }: Sheets<Kind>): readonly Issue[] {
  const present = [...roles, ...contacts, ...opportunities][0]!;
  return [
    ...(roles.length === 0 ? [missingFile(present, "OpportunityContactRole", "roles")] : []),
    ...(contacts.length === 0 ? [missingFile(present, "Contact", "people")] : []),
  ];
}

/** `for` says what the missing file would tell: `people`, `roles` or `deals`. */
function missingFile(present: Sheet, expected: string, what: string): Issue {
  return { code: "missingPartnerFile", place: { file: present.source.name }, expected, params: { for: what } };
}

/** By the property names in the header, and ids that have the length of Salesforce's. */
function kindOf(text: SourceText): Kind | undefined {
  const headers = headersOf(text);
  const has = (...names: readonly string[]) => names.every((name) => headers.has(name));
  if (has("opportunityid", "contactid") && !headers.has("opportunityname")) return "roles";
  if (!has("id") || !hasIds(text)) return undefined;
  if (has("name", "stagename")) return "opportunities";
  return has("lastname") || has("name", "accountid", "email") ? "contacts" : undefined;
}

function hasIds(text: SourceText): boolean {
  const { rows } = text.table();
  const head = findHeader(rows);
  const column = rows[head]!.cells.findIndex((cell) => wordKey(cell) === "id");
  const id = rows[head + 1]?.cells[column];
  return id === undefined || id === "" || /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(id);
}
