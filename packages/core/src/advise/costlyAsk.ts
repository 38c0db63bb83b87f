import type { Member } from "../model/committee.js";
import { signsOfDeciding } from "./deciders.js";
import type { Scene } from "./scene.js";
import { isConvinced } from "./standing.js";

/** An ask that costs standing: its rung and, for a meeting, the decider to meet, by id, where one is known. */
export interface CostlyAsk {
  readonly rung: 3 | 4;
  readonly decider?: string;
}

/**
 * What to ask of someone at a cost: a meeting with a decider, rather with one who is not convinced yet; of whoever
 * decides alone, to make the case without us.
 */
export function costlyAsk(member: Member, scene: Scene): CostlyAsk {
  const deciders = scene.people.filter((other) => signsOfDeciding(other, scene).length > 0);
  const others = deciders.filter(({ id }) => id !== member.id);
  const decider = others.find(({ id }) => !isConvinced(id, scene)) ?? others[0];
  if (decider) return { rung: 3, decider: decider.id };
  return { rung: deciders.includes(member) ? 4 : 3 };
}
