import type { Ballot, Factors, Profiles } from "./ballot.js";
import type { ThresholdDiagram } from "./thresholdDiagram.js";

/** The profile of a single voter. */
export type Voice = Profiles;

/** The probability of a purchase, with all that was found on the way to it. */
export interface Tally {
  readonly ballot: Ballot;
  readonly voices: readonly Voice[];
  /** By voter: their yes, given that they have not said a no that counts. */
  readonly given: readonly Float64Array[];
  /** By node of the diagram: the chance of reaching the quota from there. */
  readonly onward: readonly Float64Array[];
  /** How likely those with a right let a purchase pass, weighed by the factor's values. */
  readonly passes: Float64Array;
  readonly buy: number;
}

/** Where to count from. */
export interface Recount {
  /** What an earlier count found; of use where it was the same ballot. */
  readonly before: Tally | undefined;
  /** Arrays by node, to be overwritten; not those of the earlier count. */
  readonly room: Float64Array[];
}

/**
 * The probability of a purchase, as `chanceOfBuying` finds it, in a way that can be gone on from: where few voices have
 * changed since an earlier count, only the nodes that hang on them are found anew. Heavy voters are asked first, and
 * little hangs on those.
 */
export function tally(ballot: Ballot, factors: Factors, voices: readonly Voice[], { before, room }: Recount): Tally {
  const known = before?.ballot === ballot ? before : undefined;
  const isNew = voices.map((voice, voter) => voice !== known?.voices[voter]);
  const given = voices.map((voice, voter) => (isNew[voter] ? givenNotNo(ballot, voter, voice) : known!.given[voter]!));
  const onward = walk(ballot.yes, { chances: withCoins(ballot.yes, given), isNew, known: known?.onward, room });
  const reached = onward[ballot.yes.root]!;
  const hasRightChanged = ballot.seats.some(({ right }, voter) => right && isNew[voter]);
  const passes = known && !hasRightChanged ? known.passes : passing(ballot, factors, voices);
  let buy = 0;
  for (let at = 0; at < passes.length; at += 1) buy += passes[at]! * reached[at]!;
  return { ballot, voices, given, onward, passes, buy };
}

/** How many nodes of a diagram are to be found anew when these voters change. */
export function nodesHangingOn({ voter, yes, other }: ThresholdDiagram, isNew: readonly boolean[]): number {
  const hangs = voter.map(() => 0);
  let count = 0;
  for (let node = 2; node < hangs.length; node += 1) {
    hangs[node] = isNew[voter[node]!] ? 1 : hangs[yes[node]!]! | hangs[other[node]!]!;
    count += hangs[node]!;
  }
  return count;
}

interface Walk {
  readonly chances: readonly Float64Array[];
  readonly isNew: readonly boolean[];
  readonly known: readonly Float64Array[] | undefined;
  readonly room: Float64Array[];
}

function walk({ voter, yes, other }: ThresholdDiagram, { chances, isNew, known, room }: Walk): readonly Float64Array[] {
  const width = chances[0]!.length;
  const onward = known?.slice() ?? [new Float64Array(width), new Float64Array(width).fill(1)];
  for (let node = 2; node < voter.length; node += 1) {
    const asked = voter[node]!;
    const [high, low] = [yes[node]!, other[node]!];
    if (known && !isNew[asked] && onward[high] === known[high] && onward[low] === known[low]) continue;
    const here = (room[node] ??= new Float64Array(width));
    onward[node] = here;
    mix(here, onward[low]!, onward[high]!, chances[asked]!);
  }
  return onward;
}

/** What lies between two chances, by a share. */
function mix(into: Float64Array, low: Float64Array, high: Float64Array, share: Float64Array): void {
  for (let at = 0; at < into.length; at += 1) {
    const least = low[at]!;
    into[at] = least + share[at]! * (high[at]! - least);
  }
}

function withCoins({ coins }: ThresholdDiagram, given: readonly Float64Array[]): readonly Float64Array[] {
  return coins.length === 0 ? given : [...given, ...coins.map((coin) => new Float64Array(given[0]!.length).fill(coin))];
}

/** A veto holder who counts toward a purchase has not said no; anyone else's yes is what it is. */
function givenNotNo({ seats }: Ballot, voter: number, { yes, no }: Voice): Float64Array {
  if (seats[voter]!.right !== "veto") return yes;
  return yes.map((chance, at) => (no[at]! < 1 ? Math.min(1, chance / (1 - no[at]!)) : 0));
}

function passing({ seats }: Ballot, { weights }: Factors, voices: readonly Voice[]): Float64Array {
  const passes = weights.slice();
  for (let voter = 0; voter < seats.length; voter += 1) {
    const { right } = seats[voter]!;
    if (!right) continue;
    const { yes, no } = voices[voter]!;
    for (let at = 0; at < passes.length; at += 1) passes[at]! *= right === "decider" ? yes[at]! : 1 - no[at]!;
  }
  return passes;
}
