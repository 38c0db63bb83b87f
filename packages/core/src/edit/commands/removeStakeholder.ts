import type { Deal } from "../../model/deal.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { stakeholderOf, unknownStakeholder } from "./stakeholderOf.js";

export function removeStakeholder(draft: Deal, { id }: CommandOf<"removeStakeholder">): EditIssue | undefined {
  if (!stakeholderOf(draft, id)) return unknownStakeholder(id);
  delete draft.stakeholders[id];
  removeTiesOf(draft, id);
  removeFromRule(draft, id);
  return undefined;
}

function removeTiesOf(draft: Deal, id: string): void {
  for (const [tieId, { from, to }] of Object.entries(draft.ties ?? {})) {
    if (from === id || to === id) delete draft.ties![tieId];
  }
}

function removeFromRule({ rule }: Deal, id: string): void {
  if (rule?.deciders?.includes(id)) rule.deciders = rule.deciders.filter((decider) => decider !== id);
  if (rule?.vetoes?.includes(id)) rule.vetoes = rule.vetoes.filter((holder) => holder !== id);
}
