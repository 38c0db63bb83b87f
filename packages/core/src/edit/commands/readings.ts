import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { stakeholderOf, unknownStakeholder } from "./stakeholderOf.js";

export function addReading(draft: Deal, { id, reading }: CommandOf<"addReading">): EditIssue | undefined {
  const stakeholder = stakeholderOf(draft, id);
  if (!stakeholder) return unknownStakeholder(id);
  (stakeholder.readings ??= []).push(reading);
  return undefined;
}

export function removeReading(draft: Deal, { id, index }: CommandOf<"removeReading">): EditIssue | undefined {
  const stakeholder = stakeholderOf(draft, id);
  if (!stakeholder) return unknownStakeholder(id);
  if (stakeholder.readings?.[index] === undefined) {
    return { code: "unknownReading", path: pointer("stakeholders", id, "readings", String(index)) };
  }
  stakeholder.readings.splice(index, 1);
  return undefined;
}
