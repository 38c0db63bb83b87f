import type { Deal } from "../../model/deal.js";
import type { DealField } from "../command.js";
import type { ImportChange } from "./importChange.js";
import { isSame } from "./isSame.js";
import { crmKey } from "./matchPeople.js";

/** Fields in which the file's word replaces the map's, if the person agrees. */
const plainFields = ["account", "offering", "stage", "amount", "closeOn", "status", "closedOn"] as const;

/** What an import would change about the deal itself. Its name stays: people look for it under the one they know. */
export function dealChanges(existing: Deal, incoming: Deal): readonly ImportChange[] {
  const changes: ImportChange[] = [];
  for (const field of plainFields) {
    const [before, after] = [existing[field], merged(existing[field], incoming[field])];
    if (after === undefined || isSame(before, after)) continue;
    changes.push(setField(before === undefined ? "fill" : "replace", field, before, after));
  }
  const refs = [...(existing.crm ?? []), ...(incoming.crm ?? []).filter((ref) => !hasRef(existing, ref))];
  if (refs.length > (existing.crm?.length ?? 0)) changes.push(setField("add", "crm", existing.crm, refs));
  const notes = (incoming.notes ?? []).filter(({ text }) => !existing.notes?.some((note) => note.text === text));
  if (notes.length > 0) changes.push(setField("add", "notes", existing.notes, [...(existing.notes ?? []), ...notes]));
  return changes;
}

/** Of records the file's keys win and the map's other keys stay; anything else is the file's. */
function merged(before: unknown, after: unknown): unknown {
  const areRecords = [before, after].every((value) => typeof value === "object" && value !== null);
  return areRecords ? { ...(before as object), ...(after as object) } : after;
}

function hasRef({ crm }: Deal, ref: Parameters<typeof crmKey>[0]): boolean {
  return (crm ?? []).some((one) => crmKey(one) === crmKey(ref));
}

function setField(type: ImportChange["type"], field: DealField, before: unknown, after: unknown): ImportChange {
  const command = { type: "changeDeal", change: { [field]: after } } as const;
  return { type, key: `deal/${field}`, field, ...(before === undefined ? {} : { before }), after, command };
}
