import { openDeal, seatPerson, skipRow, startAssembly } from "../assembleDeals.js";
import type { Assembly } from "../assembleDeals.js";
import type { Fields } from "../fields.js";
import { finishDeals } from "../finishDeals.js";
import { headersOf } from "../findHeader.js";
import type { Format, SourceText } from "../format.js";
import { readFields } from "../readFields.js";
import { bareName, readGroup } from "../readGroup.js";
import type { GroupReader } from "../readGroup.js";
import type { Sheet } from "../sheet.js";
import { hubspotSystem } from "../systems.js";

type Kind = "contacts" | "deals";

/**
 * HubSpot contacts, alone or with the deals they belong to, under labels or property names. Deals name their contacts, or
 * contacts their deals. Contacts alone make one deal for each associated company, the rest one deal named by the file.
 * "Create Date" is when a contact came into the CRM and dates no stance; "Last Modified Date" does.
 */
export const hubspot: Format = {
  id: "hubspot",
  recognize: (texts) => {
    const ours = texts.filter(kindOf);
    return ours.length > 0 ? [ours] : [];
  },
  read: (group, options) => readGroup(group, options, reader),
};

const reader: GroupReader<Kind> = {
  format: "hubspot",
  kindOf,
  own: { contacts: { createdOn: "ignored" }, deals: { id: "dealId", owner: "dealOwner", name: "deal" } },
  build: ({ contacts, deals }, options, warnings) => {
    if (contacts.length === 0) {
      const place = { file: deals[0]!.source.name };
      return { deals: [], issues: [{ code: "missingPartnerFile", place, expected: "contacts", params: { for: "people" } }] };
    }
    const assembly = startAssembly(options, warnings, hubspotSystem);
    const people = contacts.flatMap((sheet) =>
      [...readFields(sheet, options, warnings)].map((fields): Contact => ({ fields, sheet, seated: false })),
    );
    const byId = new Map(people.map((contact) => [contact.fields.id ?? "", contact]));
    for (const sheet of deals) {
      for (const deal of readFields(sheet, options, warnings)) seatContacts(assembly, deal, sheet, byId);
    }
    for (const contact of people) {
      if (!contact.seated) seatAlone(assembly, contact, deals.length > 0);
    }
    return { deals: finishDeals(assembly) };
  },
};

interface Contact {
  readonly fields: Fields;
  readonly sheet: Sheet;
  seated: boolean;
}

/** Puts everyone whom a deal names on it; if all are of one company, that is the account. */
function seatContacts(assembly: Assembly, deal: Fields, sheet: Sheet, byId: ReadonlyMap<string, Contact>): void {
  const file = sheet.source.name;
  const accounts = new Set<string | undefined>();
  const key = deal.dealId ?? deal.deal ?? String(deal.line);
  const draft = openDeal(assembly, { key, fields: deal }, sheet);
  for (const id of split(deal.contactIds)) {
    const contact = byId.get(id);
    if (contact) {
      seatPerson(assembly, { key, fields: {} }, contact.fields, contact.sheet);
      contact.seated = true;
      accounts.add(contact.fields.account);
    } else {
      assembly.warnings.warn({ code: "unknownContact", place: { file, row: deal.line }, found: id });
    }
  }
  if (draft.people.list.length === 0) skipRow(assembly, "unmatchedDeal", deal, sheet);
  const [account] = accounts;
  if (accounts.size === 1 && account !== undefined) draft.fields.account ??= account;
}

/** A contact whom no deal names: on the deals that they name themselves, else, if there is no file of deals, by company. */
function seatAlone(assembly: Assembly, { fields, sheet }: Contact, hasDeals: boolean): void {
  const { name: file } = sheet.source;
  const keys = split(fields.dealId ?? fields.deal);
  for (const key of keys) {
    const { line, deal = key } = fields;
    const named = assembly.deals.has(key) ? {} : { line, deal, ...(fields.dealId !== undefined && { dealId: key }) };
    seatPerson(assembly, { key, fields: named }, fields, sheet);
  }
  if (keys.length > 0) return;
  const { account = fields.organization, accountId } = fields;
  if (!hasDeals) {
    const deal = account ?? bareName(file);
    const company = account === undefined ? {} : { account, ...(accountId !== undefined && { accountId }) };
    const key = JSON.stringify(account === undefined ? [] : [accountId ?? account]);
    seatPerson(assembly, { key, fields: { line: fields.line, deal, ...company } }, fields, sheet);
    return;
  }
  skipRow(assembly, namesNobody(fields) ? "skippedRow" : "unmatchedContact", fields, sheet);
}

/** HubSpot keeps contacts of which it knows nothing but that they visited. */
function namesNobody({ name, firstName, lastName, email, title, role }: Fields): boolean {
  return [name, firstName, lastName, email, title, role].every((text) => text === undefined);
}

function split(ids: string | undefined): readonly string[] {
  return (ids ?? "")
    .split(";")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function kindOf(text: SourceText): Kind | undefined {
  const headers = headersOf(text);
  const has = (...names: readonly string[]) => names.some((name) => headers.has(name));
  if (has("dealname") && has("recordid", "associatedcontactids", "dealstage", "hsobjectid")) return "deals";
  const person = has("firstname", "lastname", "email");
  const theirs = has("recordid", "vid", "hsobjectid", "lifecyclestage", "hsbuyingrole", "hubspotownerid");
  return person && theirs ? "contacts" : undefined;
}
