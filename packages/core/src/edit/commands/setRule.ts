import type { Deal } from "../../model/deal.js";
import type { CommandOf } from "../command.js";

export function setRule(draft: Deal, { rule }: CommandOf<"setRule">): undefined {
  if (rule === null) delete draft.rule;
  else draft.rule = rule;
}
