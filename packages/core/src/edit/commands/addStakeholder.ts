import type { Deal } from "../../model/deal.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { addTo } from "./addTo.js";

export function addStakeholder(draft: Deal, { id, stakeholder }: CommandOf<"addStakeholder">): EditIssue | undefined {
  return addTo(draft.stakeholders, "stakeholders", id, stakeholder);
}
