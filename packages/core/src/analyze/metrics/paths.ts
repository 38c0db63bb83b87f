import type { Given, PerStakeholder } from "../given.js";
import { advocacy, isConvinced } from "./advocacy.js";
import { network } from "./network.js";
import { settled } from "./settled.js";

/** The strongest way from an advocate to someone: who it passes, both ends included, and the product of its ties. */
export interface AdvocatePath {
  readonly people: readonly string[];
  /** Product of the tie strengths, 0..1. */
  readonly strength: number;
}

/**
 * For everyone an advocate (or presumed one) reaches: the chain of ties with the greatest product of strengths, never
 * through someone below the line, never along a conflict. Dijkstra's algorithm (1959) on −ln strength.
 */
export function paths(given: Given): PerStakeholder<AdvocatePath> {
  const { committee } = given;
  const views = given.once(settled);
  const standing = given.once(advocacy);
  const carries = committee.map(({ id }) => isConvinced(views[id]!, given));
  const starts = committee.map(({ id }, index) => carries[index]! && (standing[id]!.advocate || standing[id]!.presumed));
  const strength: number[] = starts.map((isStart) => (isStart ? 1 : 0));
  const before: number[] = starts.map(() => -1);
  const waiting = new Set(starts.keys());
  const ways = openWays(given);
  for (let next = strongest(waiting, strength); next >= 0; next = strongest(waiting, strength)) {
    waiting.delete(next);
    if (!carries[next]) continue;
    for (const { to, strength: share } of ways.get(next) ?? []) {
      if (starts[to] || strength[next]! * share <= strength[to]!) continue;
      strength[to] = strength[next]! * share;
      before[to] = next;
    }
  }
  const found: Record<string, AdvocatePath> = {};
  committee.forEach(({ id }, index) => {
    if (starts[index] || strength[index] === 0) return;
    found[id] = { people: trace(index, before).map((person) => committee[person]!.id), strength: strength[index]! };
  });
  return found;
}

function strongest(waiting: ReadonlySet<number>, strength: readonly number[]): number {
  let best = -1;
  for (const index of waiting) {
    if (strength[index]! > 0 && (best < 0 || strength[index]! > strength[best]!)) best = index;
  }
  return best;
}

function trace(end: number, before: readonly number[]): readonly number[] {
  const chain = [end];
  for (let person = before[end]!; person >= 0; person = before[person]!) chain.unshift(person);
  return chain;
}

/** Ties by whom they start from, those between people in conflict left out. */
function openWays(given: Given): ReadonlyMap<number, readonly { readonly to: number; readonly strength: number }[]> {
  const indexOf = new Map(given.committee.map(({ id }, index) => [id, index]));
  const conflicts = new Set<string>();
  for (const { type, from, to } of Object.values(given.deal.ties ?? {})) {
    if (type !== "conflict") continue;
    conflicts.add(`${indexOf.get(from)} ${indexOf.get(to)}`).add(`${indexOf.get(to)} ${indexOf.get(from)}`);
  }
  const ways = new Map<number, { to: number; strength: number }[]>();
  for (const { from, to, strength } of given.once(network).sways) {
    if (conflicts.has(`${from} ${to}`)) continue;
    ways.set(from, [...(ways.get(from) ?? []), { to, strength }]);
  }
  return ways;
}
