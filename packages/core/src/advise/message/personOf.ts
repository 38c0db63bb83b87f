import type { Deal } from "../../model/deal.js";
import type { Stakeholder } from "../../model/stakeholder.js";

/** Someone on the map; of someone who is not, nothing is known. */
export function personOf({ stakeholders }: Deal, id: string): Stakeholder {
  return Object.hasOwn(stakeholders, id) ? stakeholders[id]! : {};
}
