import type { Day } from "../../model/day.js";
import type { Dimension, Reading } from "../../model/reading.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import type { Command, StakeholderField } from "../command.js";
import type { ImportChange } from "./importChange.js";
import { crmKey, type Match } from "./matchPeople.js";
import { isSame } from "./isSame.js";

/** Fields in which the file's word replaces the map's, if the person agrees. */
const plainFields = ["name", "title", "department", "organization", "email", "phone", "leftOn", "prefers"] as const;
/** Fields that belong to the team's judgment: filled where empty, never replaced. */
const ownFields = ["salience", "target", "persona", "research"] as const;
/** Lists that grow by what they do not have yet. */
const lists = ["roles", "crm", "reasons", "concerns", "criteria", "notes"] as const;

export interface Signature {
  readonly at: Day;
  readonly by?: string;
}

/** What an import would change about someone who is already on the map. */
export function personChanges(
  { id, by }: Match,
  known: Stakeholder,
  incoming: Stakeholder,
  signature: Signature,
): readonly ImportChange[] {
  const base = { person: id, matchedBy: by };
  return [
    ...plainFields.flatMap((field) => plainChange(field)),
    ...ownFields.flatMap((field) => (known[field] === undefined ? plainChange(field) : [])),
    ...lists.flatMap((field) => listChange(field)),
    ...extraChange(),
    ...scoreChanges(),
    ...newReadings(known, incoming).map((reading, index): ImportChange => ({
      ...base,
      type: "add",
      key: `${id}/readings/${index}`,
      field: "readings",
      after: reading,
      command: { type: "addReading", id, reading },
    })),
    ...(incoming.asks ?? []).filter((ask) => !known.asks?.some((one) => isSame(one, ask))).map((ask, index): ImportChange => ({
      ...base,
      type: "add",
      key: `${id}/asks/${index}`,
      field: "asks",
      after: ask,
      command: { type: "addAsk", id, ask },
    })),
  ];

  function plainChange(field: StakeholderField): readonly ImportChange[] {
    const [before, after] = [known[field], incoming[field]];
    if (after === undefined || isSame(before, after) || (field === "email" && isSameEmail(before, after))) return [];
    return [setField(before === undefined ? "fill" : "replace", field, before, after)];
  }

  function listChange(field: (typeof lists)[number]): readonly ImportChange[] {
    const before: readonly unknown[] = known[field] ?? [];
    const isNews = (item: unknown) => !before.some((one) => isSame(identity(field, one), identity(field, item)));
    const news = (incoming[field] ?? []).filter(isNews);
    return news.length === 0 ? [] : [setField("add", field, known[field], [...before, ...news])];
  }

  function extraChange(): readonly ImportChange[] {
    const after = { ...incoming.extra, ...known.extra };
    return isSame(known.extra ?? {}, after) ? [] : [setField("add", "extra", known.extra, after)];
  }

  function setField(type: ImportChange["type"], field: StakeholderField, before: unknown, after: unknown): ImportChange {
    const command = { type: "changeStakeholder", id, change: { [field]: after } } as const;
    return { ...base, type, key: `${id}/${field}`, field, ...(before === undefined ? {} : { before }), after, command };
  }

  function scoreChanges(): readonly ImportChange[] {
    const changes: ImportChange[] = [];
    for (const axis of ["influence", "buyIn"] as const) {
      const [before, after] = [known[axis], incoming[axis]];
      if (after === undefined || before === after) continue;
      const change = { ...base, key: `${id}/${axis}`, field: axis, after };
      if (before !== undefined) changes.push({ ...change, type: "keep", before });
      else changes.push({ ...change, type: "assess", command: assessCommand(axis, after) });
    }
    return changes;
  }

  function assessCommand(axis: Dimension, value: number): Command {
    const at = incoming.assessedAt ?? signature.at;
    const signer = incoming.assessedBy ?? signature.by;
    return { type: "assess", id, [axis]: value, at, ...(signer === undefined ? {} : { by: signer }) };
  }
}

/** Readings not on the map yet. A stance that a CRM merely repeats is no news, whatever day the export bears. */
function newReadings(known: Stakeholder, incoming: Stakeholder): readonly Reading[] {
  return (incoming.readings ?? []).filter((reading) => !(known.readings ?? []).some((one) => repeats(one, reading)));
}

function repeats(one: Reading, other: Reading): boolean {
  if (isSame(one, other)) return true;
  const isStance = one.tier === "claim" && other.tier === "claim" && one.source?.label !== undefined;
  return isStance && one.of === other.of && one.value === other.value && isSame(one.source, other.source);
}

/** What makes two items of a list the same. */
function identity(field: (typeof lists)[number], item: unknown): unknown {
  if (field === "crm") return crmKey(item as Parameters<typeof crmKey>[0]);
  return typeof item === "object" && item !== null && "text" in item ? item.text : item;
}

function isSameEmail(one: unknown, other: unknown): boolean {
  return String(one).trim().toLowerCase() === String(other).trim().toLowerCase();
}
