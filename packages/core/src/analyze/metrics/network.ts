import type { Sway } from "../../math/swayNetwork.js";
import { idsOf, type Given } from "../given.js";

/** Who sways whom among those who count, by their index in the committee. */
export interface Network {
  readonly sways: readonly Sway[];
  /** People whose ties summed to more than the most and were scaled down to it. */
  readonly scaled: readonly string[];
  /** Ties that state no strength and were given the assumed one. */
  readonly assumed: readonly string[];
}

/** Ties to oneself, second ties between the same two, and ties to people who do not count are left out. */
export function network({ deal, committee, assumptions }: Given): Network {
  const { ties } = deal;
  if (!ties) return { sways: [], scaled: [], assumed: [] };
  const indexOf = new Map(committee.map(({ id }, index) => [id, index]));
  const sways = new Map<string, Sway>();
  const assumed: string[] = [];
  for (const tieId of Object.keys(ties).toSorted()) {
    const { from, to, type, strength } = ties[tieId]!;
    const [source, target] = [indexOf.get(from), indexOf.get(to)];
    if (type !== "sways" || source === undefined || target === undefined || source === target) continue;
    const pair = `${source} ${target}`;
    if (sways.has(pair)) continue;
    if (strength === undefined) assumed.push(tieId);
    sways.set(pair, { from: source, to: target, strength: strength ?? assumptions.assumedStrength });
  }
  const received = committee.map(() => 0);
  for (const { to, strength } of sways.values()) received[to]! += strength;
  const most = assumptions.mostSwayed;
  return {
    sways: [...sways.values()].map(({ from, to, strength }) => ({
      from,
      to,
      strength: strength * Math.min(1, most / received[to]!),
    })),
    scaled: idsOf(committee).filter((_, index) => received[index]! > most),
    assumed,
  };
}
