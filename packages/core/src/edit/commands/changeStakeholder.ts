import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import { change as applyChange, refusedField } from "../change.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { stakeholderOf, unknownStakeholder } from "./stakeholderOf.js";

/** Fields that keep the evidence whole by having commands of their own. */
const guarded: readonly string[] = ["influence", "buyIn", "assessedAt", "assessedBy", "readings", "asks"];

export function changeStakeholder(draft: Deal, { id, change }: CommandOf<"changeStakeholder">): EditIssue | undefined {
  const stakeholder = stakeholderOf(draft, id);
  if (!stakeholder) return unknownStakeholder(id);
  const refused = refusedField(change, guarded);
  if (refused !== undefined) return { code: "invalidValue", path: pointer("stakeholders", id, refused) };
  applyChange(stakeholder, change);
  return undefined;
}
