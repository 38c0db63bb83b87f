import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";

export function addTie(draft: Deal, { id, tie }: CommandOf<"addTie">): EditIssue | undefined {
  const ties = (draft.ties ??= {});
  if (Object.hasOwn(ties, id)) return { code: "idTaken", path: pointer("ties", id), found: id };
  ties[id] = tie;
  return undefined;
}

export function removeTie(draft: Deal, { id }: CommandOf<"removeTie">): EditIssue | undefined {
  if (!draft.ties || !Object.hasOwn(draft.ties, id)) return { code: "unknownTie", path: pointer("ties", id), found: id };
  delete draft.ties[id];
  return undefined;
}
