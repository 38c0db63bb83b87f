import type { KnownRole, Role } from "../model/role.js";
import { wordKey, wordMap } from "./wordKey.js";

/**
 * What CRMs and people call the roles: Salesforce, HubSpot (labels and property values), Dynamics, Altify, LinkedIn Sales
 * Navigator, and our own names. Case, accents and punctuation do not count. A host passes its own table as
 * `options.roleLabels`, with roles of its own if it has any.
 */
export const roleLabels: Readonly<Record<KnownRole, string>> = {
  economicBuyer: "economic buyer|economic decision maker|budget holder|approver",
  decisionMaker: "decision maker",
  executiveSponsor: "executive sponsor",
  champion: "champion",
  coach: "coach",
  influencer: "influencer",
  technicalBuyer: "technical buyer|evaluator",
  userBuyer: "business user|end user|user|user buyer",
  procurement: "procurement",
  legalAndCompliance: "legal & compliance|legal and compliance",
  blocker: "blocker",
  other: "other",
};

/** Labels that say no more than that someone is on the map. */
export const emptyRoleLabels: readonly string[] = ["stakeholder", "employee", "unknown", "none", "not set"];

/** Roles by their labels; the empty role for labels that say nothing. */
export type RoleWords = ReadonlyMap<string, Role>;

/** Prepares a table such as {@link roleLabels} for {@link readRoles}. */
export function roleWords(labels: Readonly<Record<Role, string>>): RoleWords {
  return wordMap<Role>({ ...labels, "": emptyRoleLabels.join("|") });
}

const ours = roleWords(roleLabels);

/** One label of a role cell, as it stood, and the role it names: one of ours, or none when the label is not known. */
export interface RoleLabel {
  readonly label: string;
  readonly role: Role | undefined;
}

/**
 * The roles that a cell names, several joined by semicolon, comma, slash, bar or line break. Labels that say nothing are
 * left out.
 * @example
 * readRoles("Influencer;Blocker"); // [{ label: "Influencer", role: "influencer" }, { label: "Blocker", role: "blocker" }]
 */
export function readRoles(text: string, known: RoleWords = ours): readonly RoleLabel[] {
  const whole = known.get(wordKey(text));
  if (whole !== undefined) return whole === "" ? [] : [{ label: text, role: whole }];
  const labels: RoleLabel[] = [];
  for (const part of text.split(/[;,/|\n]/)) {
    const label = part.trim();
    const role = known.get(wordKey(label));
    if (label !== "" && role !== "") labels.push({ label, role });
  }
  return labels;
}

/** Whether every label in a cell is known. */
export function namesRoles(text: string): boolean {
  return text !== "" && readRoles(text).every(({ role }) => role !== undefined);
}
