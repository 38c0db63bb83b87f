import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { addTo } from "./addTo.js";

export function addTie(draft: Deal, { id, tie }: CommandOf<"addTie">): EditIssue | undefined {
  return addTo((draft.ties ??= {}), "ties", id, tie);
}

export function removeTie(draft: Deal, { id }: CommandOf<"removeTie">): EditIssue | undefined {
  if (!draft.ties || !Object.hasOwn(draft.ties, id)) return { code: "unknownTie", path: pointer("ties", id), found: id };
  delete draft.ties[id];
  return undefined;
}
