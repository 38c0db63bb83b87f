import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";

export function addPitch(draft: Deal, { id, pitch }: CommandOf<"addPitch">): EditIssue | undefined {
  const pitches = (draft.pitches ??= {});
  if (Object.hasOwn(pitches, id)) return { code: "idTaken", path: pointer("pitches", id), found: id };
  pitches[id] = pitch;
  return undefined;
}

export function removePitch(draft: Deal, { id }: CommandOf<"removePitch">): EditIssue | undefined {
  if (!draft.pitches || !Object.hasOwn(draft.pitches, id)) {
    return { code: "unknownPitch", path: pointer("pitches", id), found: id };
  }
  delete draft.pitches[id];
  return undefined;
}
