import { idsOf, type Given, type PerStakeholder } from "../given.js";
import { advocacy, convinced, isConvinced } from "./advocacy.js";
import { settled } from "./settled.js";
import { sways, type SwayBetween } from "./sways.js";

/** The strongest way from an advocate to someone: who it passes, both ends included, and the product of its ties. */
export interface AdvocatePath {
  readonly people: readonly string[];
  /** Product of the tie strengths, 0..1. */
  readonly strength: number;
}

/**
 * For everyone an advocate (or presumed one) reaches: the chain of ties with the greatest product of strengths, never
 * through someone below the line, never along a conflict. By a queue of those whose way has become stronger (Moore
 * 1959); of ways of equal strength the one found first stays.
 */
export function paths(given: Given): PerStakeholder<AdvocatePath> {
  const views = given.once(settled);
  const standing = given.once(advocacy);
  const ways = openWays(given);
  const carries = (id: string) => isConvinced(views[id]!, given);
  const starts = idsOf(given.once(convinced)).filter((id) => standing[id]!.advocate || standing[id]!.presumed);
  const found = new Map<string, Step>(starts.map((id) => [id, { strength: 1 }]));
  const waiting = [...starts];
  for (const id of waiting) {
    for (const { to, strength } of carries(id) ? ways.get(id)! : []) {
      const reached = found.get(id)!.strength * strength;
      if (reached <= (found.get(to)?.strength ?? 0)) continue;
      found.set(to, { strength: reached, from: id });
      waiting.push(to);
    }
  }
  const reached: Record<string, AdvocatePath> = {};
  for (const { id } of given.committee) {
    const last = found.get(id);
    if (!last?.from) continue;
    const people = [id];
    for (let step: Step | undefined = last; step?.from; step = found.get(step.from)) people.unshift(step.from);
    reached[id] = { people, strength: last.strength };
  }
  return reached;
}

/** Someone who is reached, and by whom; whoever starts is reached by nobody. */
interface Step {
  readonly strength: number;
  readonly from?: string;
}

/** Ties by whom they start from, those between people in conflict left out. */
function openWays(given: Given): ReadonlyMap<string, readonly SwayBetween[]> {
  const ties = Object.values(given.deal.ties ?? {}).filter(({ type }) => type === "conflict");
  const conflicts = new Set(ties.flatMap(({ from, to }) => [pair(from, to), pair(to, from)]));
  const ways = new Map<string, SwayBetween[]>(given.committee.map(({ id }) => [id, []]));
  for (const sway of given.once(sways)) {
    if (!conflicts.has(pair(sway.from, sway.to))) ways.get(sway.from)!.push(sway);
  }
  return ways;
}

function pair(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
