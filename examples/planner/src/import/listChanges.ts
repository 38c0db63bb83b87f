import type { ImportChange } from "@buyinmap/core";
import { nameOf } from "../panels/nameOf.js";
import { planUpdate, type Batch } from "./batch.js";
import type { ChangeList } from "./preview.js";

/** As many as a person may look through. */
const most = 500;

/** What updating a kept deal would change, for the page to show. */
export async function listChanges(batch: Batch, index: number, id: string): Promise<ChangeList> {
  const planned = await planUpdate(batch, index, id);
  if (!planned) return { total: 0, shown: [], names: {} };
  const { existing, plan } = planned;
  const shown = plan.changes.slice(0, most).map(withoutCommand);
  const names: Record<string, string> = {};
  for (const { person, after } of shown) {
    const stakeholder = person === undefined ? undefined : (existing.stakeholders[person] ?? after);
    if (person !== undefined && stakeholder) names[person] = nameOf(stakeholder);
  }
  return { total: plan.changes.length, shown, names };
}

/** A page that only shows a change has no use for the command, which holds whole people. */
function withoutCommand({ command: _command, ...change }: ImportChange): Omit<ImportChange, "command"> {
  return change;
}
