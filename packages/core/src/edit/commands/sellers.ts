import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { addTo } from "./addTo.js";

export function addSeller(draft: Deal, { id, seller }: CommandOf<"addSeller">): EditIssue | undefined {
  return addTo((draft.team ??= {}), "team", id, seller);
}

export function removeSeller(draft: Deal, { id }: CommandOf<"removeSeller">): EditIssue | undefined {
  if (!draft.team || !Object.hasOwn(draft.team, id)) {
    return { code: "unknownSeller", path: pointer("team", id), found: id };
  }
  delete draft.team[id];
  for (const stakeholder of Object.values(draft.stakeholders)) {
    const others = stakeholder.coverage?.filter(({ seller }) => seller !== id);
    if (others && others.length < stakeholder.coverage!.length) stakeholder.coverage = others;
  }
  for (const step of Object.values(draft.steps ?? {})) if (step.owner === id) delete step.owner;
  for (const [pitch, { seller }] of Object.entries(draft.pitches ?? {})) if (seller === id) delete draft.pitches![pitch];
  return undefined;
}
