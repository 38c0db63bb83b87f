import type { Analysis } from "../../analyze/analyze.js";
import { chancesAt } from "../../analyze/chancesAt.js";
import { meanOf, type Estimate } from "../../analyze/estimate.js";
import { unknownView } from "../../analyze/metrics/settled.js";
import { rightOf } from "../../analyze/metrics/vote.js";
import { ballotFor, factorsFor, profilesOf, type Ballot, type Factors, type Seat } from "../../math/ballot.js";
import { creditViews } from "../../math/swayNetwork.js";
import type { Voice } from "../../math/tally.js";
import type { Assumptions } from "../../model/assumptions.js";
import { committee } from "../../model/committee.js";
import type { Deal } from "../../model/deal.js";

/** Someone as effects would leave them. */
export interface Standing {
  readonly estimate: Estimate;
  readonly influence: number;
}

/**
 * What stays as it is whatever steps do, with a memory of what was computed on the way: a person's chances hang only on
 * their evidence and settled view, and the ballot only on influence, so most sets of steps share them. People are by
 * their index in the committee.
 */
export interface Electorate {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rights: readonly Seat["right"][];
  readonly salience: readonly number[];
  /** By person: how much of their settled view comes from whose first view. */
  readonly heeds: readonly (readonly Share[])[];
  readonly quota: number;
  readonly assumptions: Assumptions;
  readonly factors: Factors;
  /** By person, weight of evidence and settled view. */
  readonly voices: readonly Map<number, Map<number, Voice>>[];
  /** By everyone's influence. */
  readonly ballots: Map<string, Ballot | null>;
}

interface Share {
  readonly of: number;
  readonly share: number;
}

/** Entries of a memory from which it starts anew, so that it stays small however many sets are tried. */
const enough = 4096;

export function electorateOf(deal: Deal, { asOf, assumptions, rule, sways, weights }: Analysis): Electorate {
  const ids = committee(deal, asOf).map(({ id }) => id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const ties = sways.map(({ from, to, strength }) => ({ from: indexOf.get(from)!, to: indexOf.get(to)!, strength }));
  const nobody = ids.map(() => 0);
  return {
    indexOf,
    rights: ids.map((id) => rightOf(id, rule)),
    salience: ids.map((id) => weights[id]!.salience),
    heeds: ids.map((_, person) => {
      const shares = creditViews(ties, nobody.with(person, 1));
      return shares.flatMap((share, of) => (share > 0 ? [{ of, share }] : []));
    }),
    quota: rule.quota,
    assumptions,
    factors: factorsFor(assumptions.correlation),
    voices: ids.map(() => new Map()),
    ballots: new Map(),
  };
}

/** Where everyone's view settles, within the range of the first ones. */
export function settle({ heeds }: Electorate, people: readonly Standing[]): readonly number[] {
  const first = people.map(({ estimate }) => meanOf(estimate) ?? unknownView);
  let [low, high] = [Infinity, -Infinity];
  for (const view of first) [low, high] = [Math.min(low, view), Math.max(high, view)];
  return heeds.map((shares) => {
    let view = 0;
    for (const { of, share } of shares) view += share * first[of]!;
    return Math.min(high, Math.max(low, view));
  });
}

/** The rule with everyone's voice weighing as their influence says; `null` where nothing weighs. */
export function ballotOf({ ballots, rights, salience, quota }: Electorate, people: readonly Standing[]): Ballot | null {
  return recall(ballots, people.map(({ influence }) => influence).join(), () => {
    const seats = people.map(({ influence }, person) => ({
      weight: influence * salience[person]!,
      right: rights[person],
    }));
    return ballotFor(seats, quota);
  });
}

/** Someone's chances at a settled view. */
export function voiceOf(electorate: Electorate, person: number, estimate: Estimate, view: number): Voice {
  const kappa = estimate.type === "unknown" ? 0 : estimate.a + estimate.b;
  const byView = recall(electorate.voices[person]!, kappa, () => new Map<number, Voice>());
  const { assumptions, factors } = electorate;
  return recall(byView, view, () => profilesOf([chancesAt(view, estimate, assumptions)], factors));
}

function recall<Key, Value>(memory: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= enough) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}
