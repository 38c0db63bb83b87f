import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import type { EditIssue } from "../issue.js";

/** The stakeholder a command speaks of, if there is one; never something inherited from a prototype. */
export function stakeholderOf(draft: Deal, id: string): Stakeholder | undefined {
  return Object.hasOwn(draft.stakeholders, id) ? draft.stakeholders[id] : undefined;
}

export function unknownStakeholder(id: string): EditIssue {
  return { code: "unknownStakeholder", path: pointer("stakeholders", id), found: id };
}
