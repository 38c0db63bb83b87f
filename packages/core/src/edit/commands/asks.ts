import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { stakeholderOf, unknownStakeholder } from "./stakeholderOf.js";

export function addAsk(draft: Deal, { id, ask }: CommandOf<"addAsk">): EditIssue | undefined {
  const stakeholder = stakeholderOf(draft, id);
  if (!stakeholder) return unknownStakeholder(id);
  (stakeholder.asks ??= []).push(ask);
  return undefined;
}

export function removeAsk(draft: Deal, { id, index }: CommandOf<"removeAsk">): EditIssue | undefined {
  const stakeholder = stakeholderOf(draft, id);
  if (!stakeholder) return unknownStakeholder(id);
  if (stakeholder.asks?.[index] === undefined) {
    return { code: "unknownAsk", path: pointer("stakeholders", id, "asks", String(index)) };
  }
  stakeholder.asks.splice(index, 1);
  return undefined;
}
