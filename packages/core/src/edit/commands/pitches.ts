import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { addTo } from "./addTo.js";

export function addPitch(draft: Deal, { id, pitch }: CommandOf<"addPitch">): EditIssue | undefined {
  return addTo((draft.pitches ??= {}), "pitches", id, pitch);
}

export function removePitch(draft: Deal, { id }: CommandOf<"removePitch">): EditIssue | undefined {
  if (!draft.pitches || !Object.hasOwn(draft.pitches, id)) {
    return { code: "unknownPitch", path: pointer("pitches", id), found: id };
  }
  delete draft.pitches[id];
  return undefined;
}
