import { nodesHangingOn, tally, type Tally } from "../../math/tally.js";
import { withPeople, type Prospect } from "../forecast/prospect.js";
import type { Field } from "./field.js";
import { standingsIn } from "./standings.js";
import { effortOf, setsPerReport, type PlanProgress, type Tried } from "./tried.js";

/** A set of steps as it is gone on from. */
interface Stage {
  readonly prospect: Prospect;
  /** The last count on the way to it. */
  readonly tally: Tally | undefined;
  /** Steps that must come before those of the set, as bits. */
  readonly needed: number;
}

/**
 * Looks at every set of steps. A set is a number in binary, so the set without its lowest bit has always come before
 * it, and is gone on from; and the sets that only add lower bits come right after it. Steps that cost most to count
 * again have the highest bits, which change most rarely.
 */
export function* searchAll(field: Field): Generator<PlanProgress, Tried> {
  const { now, steps, requires, fits } = field;
  const { factors } = now.electorate;
  const total = 2 ** steps.length;
  const reportEvery = setsPerReport(now);
  const order = dearestFirst(field);
  const bits = steps.map((_, step) => 2 ** (steps.length - 1 - order.indexOf(step)));
  const needed = requires.map((before) => before.reduce((mask, step) => mask | bits[step]!, 0));
  const effort = steps.map(effortOf);
  const standings = standingsIn(field, bits);
  const membersOf = (set: number) => [...steps.keys()].filter((step) => set & bits[step]!);
  const stepAt = (bit: number) => order[steps.length - 32 + Math.clz32(bit)]!;
  const buys = new Float64Array(total).fill(Number.NaN);
  const efforts = new Float64Array(total);
  const rooms: Float64Array[][] = steps.map(() => []);
  const first = now.ballot ? tally(now.ballot, factors, now.voices, { before: undefined, room: [] }) : undefined;
  const start: Stage = { prospect: now, tally: first, needed: 0 };
  buys[0] = first?.buy ?? Number.NaN;
  // By step, the set looked at last of which it is the lowest bit.
  const stages: Stage[] = [];
  for (let set = 1, looked = 0; set < total; looked += 1) {
    if (looked % reportEvery === 0) yield { done: set, total };
    const lowest = set & -set;
    if (fits && !fits(membersOf(set))) {
      // Nor do the sets that add to it.
      set += lowest;
      continue;
    }
    const rest = set - lowest;
    const step = stepAt(lowest);
    const stage = goOn(rest === 0 ? start : stages[stepAt(rest & -rest)]!, step, set);
    stages[step] = stage;
    efforts[set] = efforts[rest]! + effort[step]!;
    if ((stage.needed & ~set) === 0) buys[set] = stage.prospect.ballot ? stage.tally!.buy : Number.NaN;
    set += 1;
  }
  yield { done: total, total };
  return { efforts, buys, membersOf };

  function goOn(before: Stage, step: number, set: number): Stage {
    const people = [...before.prospect.people];
    for (const person of standings.touched[step]!) people[person] = standings.of(person, set);
    const prospect = withPeople(before.prospect, people);
    const { ballot, voices } = prospect;
    const mask = before.needed | needed[step]!;
    if (!ballot || (mask & ~set) !== 0) return { prospect, tally: before.tally, needed: mask };
    const room = { before: before.tally, room: rooms[step]! };
    return { prospect, tally: tally(ballot, factors, voices, room), needed: mask };
  }
}

/** Steps that change weights, since these ask for another ballot; then those on whom most of the ballot hangs. */
function dearestFirst({ now: { ballot, electorate, people }, steps }: Field): readonly number[] {
  const price = steps.map(({ effects }) => {
    if (!ballot || effects.some(({ influence }) => influence)) return Infinity;
    const moves = new Set(effects.flatMap(({ id }) => electorate.indexOf.get(id) ?? []));
    const isNew = people.map((_, person) => electorate.heeds[person]!.some(({ of }) => moves.has(of)));
    return nodesHangingOn(ballot.yes, isNew);
  });
  return [...steps.keys()].toSorted((one, other) => price[other]! - price[one]! || one - other);
}
