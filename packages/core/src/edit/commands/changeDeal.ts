import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import { change as applyChange, refusedField } from "../change.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";

/** Records with commands of their own. */
const guarded: readonly string[] = ["id", "stakeholders", "ties", "team", "rule", "steps", "pitches"];

export function changeDeal(draft: Deal, { change }: CommandOf<"changeDeal">): EditIssue | undefined {
  const refused = refusedField(change, guarded);
  if (refused !== undefined) return { code: "invalidValue", path: pointer(refused) };
  applyChange(draft, change);
  return undefined;
}
