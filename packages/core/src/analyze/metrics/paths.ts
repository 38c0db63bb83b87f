import type { Tie } from "../../model/tie.js";
import { byStart } from "../byStart.js";
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
  const standing = given.once(advocacy);
  const ways = openWays(given);
  const starts = idsOf(given.once(convinced)).filter((id) => standing[id]!.advocate || standing[id]!.presumed);
  const found = new Map<string, AdvocatePath>(starts.map((id) => [id, { people: [id], strength: 1 }]));
  const waiting = [...starts];
  for (const id of waiting) {
    const { people, strength: soFar } = found.get(id)!;
    for (const { to, strength } of ways.get(id) ?? []) {
      const reached = soFar * strength;
      if (reached <= (found.get(to)?.strength ?? 0)) continue;
      found.set(to, { people: [...people, to], strength: reached });
      waiting.push(to);
    }
  }
  const reached: Record<string, AdvocatePath> = {};
  for (const id of idsOf(given.committee)) {
    const path = found.get(id);
    if (path && path.people.length > 1) reached[id] = path;
  }
  return reached;
}

/** Ties of the convinced by whom they start from, those between people in conflict left out. */
function openWays(given: Given): ReadonlyMap<string, readonly SwayBetween[]> {
  const ties = Object.values(given.deal.ties ?? {});
  const conflicts = new Set(ties.filter(({ type }) => type === "conflict").map(pair));
  const views = given.once(settled);
  return byStart(given.once(sways).filter((sway) => isConvinced(views[sway.from]!, given) && !conflicts.has(pair(sway))));
}

/** The two of a tie, whichever way it goes. */
function pair({ from, to }: SwayBetween | Tie): string {
  return JSON.stringify([from, to].toSorted());
}
