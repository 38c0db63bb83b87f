import { forbiddenIds } from "../../model/id.js";
import { pointer } from "../../model/pointer.js";
import type { EditIssue } from "../issue.js";

/** Puts something into a record of the deal, which stands in `field`, under an id that is not in use there. */
export function addTo<Thing>(
  record: Record<string, Thing>,
  field: "stakeholders" | "ties" | "team" | "steps" | "pitches",
  id: string,
  thing: Thing,
): EditIssue | undefined {
  if (forbiddenIds.includes(id)) return { code: "invalidValue", path: pointer(field, id) };
  if (Object.hasOwn(record, id)) return { code: "idTaken", path: pointer(field, id), found: id };
  record[id] = thing;
  return undefined;
}
