import type { Day } from "../model/day.js";
import type { Role } from "../model/role.js";
import type { Stakeholder } from "../model/stakeholder.js";
import { compact } from "./compact.js";
import type { Fields } from "./fields.js";
import { nameOf } from "./personNames.js";
import type { RoleLabel } from "./roleLabels.js";
import type { Sheet } from "./sheet.js";

/** Buy-in that a role stands for in systems that keep stances in the list of roles. */
export const stanceScores: Readonly<Partial<Record<Role, number>>> = { champion: 80, blocker: 15 };

/** A stance found in a role cell, dated if the record is. */
export interface Stance {
  readonly role: Role;
  readonly label: string;
  readonly line: number;
  readonly at?: Day;
}

/** Someone on the map while rows are still being merged. */
export interface PersonDraft {
  readonly stakeholder: Stakeholder;
  readonly sheet: Sheet;
  readonly line: number;
  /** Ids that the records are known by in their system. */
  readonly keys: readonly string[];
  readonly stances: readonly Stance[];
  /** Sellers who know this person, and when they last spoke. */
  readonly owners: ReadonlyMap<string, Day | undefined>;
  /** Id that a spreadsheet gives to the person. */
  readonly statedId?: string;
  /** Name, email or id of the person they report to. */
  readonly reportsTo?: string;
}

/** The CRM that records come from, and what it calls them. */
export interface System {
  readonly id: string;
  readonly person: string;
  readonly deal: string;
  readonly account: string;
}

/**
 * Everything that one record says of a person. `labels` are the roles it names. The day of the last contact belongs to the
 * seller who had it; of no known seller, it stays in `extra`.
 */
export function draftPerson(fields: Fields, sheet: Sheet, system: System | undefined, labels: readonly RoleLabel[]): PersonDraft {
  const { line, owner, lastContactOn, reportsTo } = fields;
  const id = fields.contactId ?? fields.id;
  const at = fields.assessedAt ?? fields.modifiedOn;
  if (owner === undefined && lastContactOn !== undefined) fields.extra = { ...fields.extra, lastContactOn };
  const marked = labels.length === 0 ? [] : labels.filter(({ role }) => role !== undefined && Object.hasOwn(stanceScores, role));
  return {
    stakeholder: describe(fields, system, labels),
    sheet,
    line,
    keys: id === undefined ? [] : [id],
    stances: marked.map(({ role, label }) => ({ role: role!, label, line, ...(at !== undefined && { at }) })),
    owners: new Map(owner === undefined ? [] : [[owner, lastContactOn]]),
    ...(id !== undefined && !system && { statedId: id }),
    ...(reportsTo !== undefined && { reportsTo }),
  };
}

/** What a person would call the column of a meaning. */
export function labelOf(sheet: Sheet, meaning: string): string {
  return sheet.columns.find((column) => column.meaning === meaning)?.label ?? meaning;
}

function describe(fields: Fields, system: System | undefined, labels: readonly RoleLabel[]): Stakeholder {
  const { department, organization, email, phone, influence, buyIn, targetInfluence, targetBuyIn, notes } = fields;
  const { name, title } = nameOf(fields);
  const person: Stakeholder = {};
  if (name !== undefined) person.name = name;
  if (title !== undefined) person.title = title;
  if (department !== undefined) person.department = department;
  if (organization !== undefined) person.organization = organization;
  if (email !== undefined) person.email = email;
  if (phone !== undefined) person.phone = phone;
  const crm = crmOf(fields, system);
  if (crm.length > 0) person.crm = crm;
  if (labels.length > 0) person.roles = [...new Set(labels.map(({ role, label }) => role ?? label))];
  if (influence !== undefined) person.influence = influence;
  if (buyIn !== undefined) person.buyIn = buyIn;
  if (influence !== undefined || buyIn !== undefined) {
    if (fields.assessedAt !== undefined) person.assessedAt = fields.assessedAt;
    if (fields.assessedBy !== undefined) person.assessedBy = fields.assessedBy;
  }
  if (targetInfluence !== undefined || targetBuyIn !== undefined) {
    person.target = compact({ influence: targetInfluence, buyIn: targetBuyIn });
  }
  if (fields.leftOn !== undefined) person.leftOn = fields.leftOn;
  if (notes !== undefined) person.notes = [{ text: notes }];
  if (fields.extra !== undefined) person.extra = fields.extra;
  return person;
}

function crmOf({ contactId, id = contactId, connection }: Fields, system: System | undefined) {
  if (!system) return [];
  const refs = id === undefined ? [] : [{ system: system.id, id: contactId ?? id, type: system.person }];
  return connection === undefined ? refs : [...refs, { system: system.id, id: connection, type: "connection" }];
}

