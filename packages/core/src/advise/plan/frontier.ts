import { sameChance, type Tried } from "./tried.js";

/**
 * The sets worth their effort, by index, least effort first: each has a greater P(buy) than all that take less. Of sets
 * of the same effort and chance it is the one of fewest steps, then the one whose steps come first.
 */
export function frontierOf({ efforts, buys, membersOf }: Tried): readonly number[] {
  const greatest = new Map<number, number>();
  forEach(buys, (buy, set) => {
    const effort = efforts[set]!;
    if (buy > (greatest.get(effort) ?? -1)) greatest.set(effort, buy);
  });
  let reached = -1;
  const rising = [...greatest.keys()].toSorted((one, other) => one - other).filter((effort) => {
    const buy = greatest.get(effort)!;
    if (buy <= reached + sameChance) return false;
    reached = buy;
    return true;
  });
  const chosen = new Map<number, number>(rising.map((effort) => [effort, -1]));
  forEach(buys, (buy, set) => {
    const effort = efforts[set]!;
    const best = chosen.get(effort);
    if (best === undefined || !(buy >= greatest.get(effort)! - sameChance)) return;
    if (best < 0 || isSimpler(membersOf(set), membersOf(best))) chosen.set(effort, set);
  });
  return rising.map((effort) => chosen.get(effort)!);
}

function forEach(buys: ArrayLike<number>, visit: (buy: number, set: number) => void): void {
  for (let set = 0; set < buys.length; set += 1) visit(buys[set]!, set);
}

function isSimpler(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((member, index) => member !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
