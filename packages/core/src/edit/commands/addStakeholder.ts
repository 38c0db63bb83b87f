import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";

export function addStakeholder(draft: Deal, { id, stakeholder }: CommandOf<"addStakeholder">): EditIssue | undefined {
  if (Object.hasOwn(draft.stakeholders, id)) return { code: "idTaken", path: pointer("stakeholders", id), found: id };
  draft.stakeholders[id] = stakeholder;
  return undefined;
}
