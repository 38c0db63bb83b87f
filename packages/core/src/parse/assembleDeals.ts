import { draftPerson, labelOf } from "./draftPerson.js";
import type { PersonDraft, System } from "./draftPerson.js";
import type { Fields } from "./fields.js";
import type { ReadOptions } from "./format.js";
import type { IssueCode } from "./issue.js";
import { addPerson, noPeople } from "./mergePeople.js";
import type { People } from "./mergePeople.js";
import { isTotal, nameOf } from "./personNames.js";
import { readRoles, roleWords } from "./roleLabels.js";
import type { RoleLabel, RoleWords } from "./roleLabels.js";
import type { Sheet } from "./sheet.js";
import type { Warnings } from "./warnings.js";

/** Deals that are being put together from rows of one group of files. */
export interface Assembly {
  readonly options: ReadOptions;
  readonly warnings: Warnings;
  /** The CRM that the ids belong to; absent for spreadsheets. */
  readonly system?: System;
  readonly deals: Map<string, DealDraft>;
  /** Role labels that nobody knows and that were warned of. */
  readonly unknownRoles: Set<string>;
  /** Labels of roles, if not ours. */
  readonly roleWords?: RoleWords;
  /** Role cells that were read; there are few different ones. */
  readonly roles: Map<string, readonly RoleLabel[]>;
}

/** A deal while its rows come in. */
export interface DealDraft {
  readonly fields: Fields;
  readonly people: People;
}

/** Begins with no deal. */
export function startAssembly(options: ReadOptions, warnings: Warnings, system?: System): Assembly {
  return {
    options,
    warnings,
    deals: new Map(),
    unknownRoles: new Set(),
    roles: new Map(),
    ...(options.roleLabels && { roleWords: roleWords(options.roleLabels) }),
    ...(system && { system }),
  };
}

const dealFields = ["deal", "dealId", "stage", "amount", "currency", "closeOn", "account", "accountId", "dealOwner"] as const;

/** A deal that a record belongs to: what tells it from others in the files, and what the record says of it. */
export interface DealRef {
  readonly key: string;
  readonly fields: Partial<Fields>;
}

/** The deal of a record, begun if there is none, and completed by what the record says; the first value is kept. */
export function openDeal({ deals, warnings }: Assembly, { key, fields }: DealRef, sheet: Sheet): DealDraft {
  let deal = deals.get(key);
  if (!deal) deals.set(key, (deal = { fields: { line: fields.line ?? 0 }, people: noPeople() }));
  const known = deal.fields as Record<string, unknown>;
  for (const field of dealFields) {
    const value = fields[field];
    const kept = (known[field] ??= value);
    if (value === undefined || kept === value || JSON.stringify(kept) === JSON.stringify(value)) continue;
    const place = { file: sheet.source.name, row: fields.line ?? 0, column: labelOf(sheet, field) };
    warnings.warn({ code: "conflictingValues", place, found: showValue(value), params: { kept: showValue(kept) } });
  }
  return deal;
}

function showValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Puts the person of a record on a deal. Records that name nobody, and total lines, are skipped with a warning; role labels
 * that nobody knows are kept as roles of the host's own, with a warning.
 */
export function seatPerson(assembly: Assembly, deal: DealRef, fields: Fields, sheet: Sheet): void {
  const { warnings, system, unknownRoles } = assembly;
  const labels = rolesOf(assembly, fields.role);
  const person = draftPerson(fields, sheet, system, labels);
  const { name, email, title } = person.stakeholder;
  const place = { file: sheet.source.name, row: fields.line };
  const nobody = name === undefined && email === undefined && title === undefined && labels.length === 0;
  if (fields.deleted === true) return skipRow(assembly, "deletedRow", fields, sheet);
  if (nobody && fields.contactId === undefined) return skipRow(assembly, "skippedRow", fields, sheet);
  if (name !== undefined && email === undefined && isTotal(name)) return skipRow(assembly, "skippedRow", fields, sheet);
  for (const { label, role } of labels) {
    if (role !== undefined || unknownRoles.has(label)) continue;
    unknownRoles.add(label);
    warnings.warn({ code: "unknownRole", place, found: label });
  }
  if (fields.left === true && fields.leftOn === undefined) markLeft(person, assembly);
  if (addPerson(openDeal(assembly, deal, sheet).people, person, warnings)) sheet.counts.merged += 1;
  else sheet.counts.people += 1;
}

function rolesOf({ roles, roleWords: known }: Assembly, text = ""): readonly RoleLabel[] {
  const labels = roles.get(text) ?? readRoles(text, known);
  roles.set(text, labels);
  return labels;
}

/** Leaves a record out, counts it and says so, by its name, email or id. */
export function skipRow({ warnings }: Assembly, code: IssueCode, fields: Fields, sheet: Sheet): void {
  const found = nameOf(fields).name ?? fields.deal ?? fields.email ?? fields.contactId ?? fields.id;
  sheet.counts.skipped += 1;
  warnings.warn({ code, place: { file: sheet.source.name, row: fields.line }, ...(found !== undefined && { found }) });
}

/**
 * The file says that someone has left and not when. The day of the import is the first on which we know it; without one,
 * no day is made up: the mark stays as it stood in `extra`, and the warning asks for a person to decide.
 */
function markLeft({ stakeholder, sheet, line }: PersonDraft, { options, warnings }: Assembly): void {
  const { importedOn } = options;
  if (importedOn !== undefined) stakeholder.leftOn = importedOn;
  warnings.warn({
    code: "leftCompany",
    place: { file: sheet.source.name, row: line },
    ...(stakeholder.name !== undefined && { found: stakeholder.name }),
    ...(importedOn !== undefined && { params: { leftOn: importedOn } }),
  });
}
