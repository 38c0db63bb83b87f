import { normalCdf, normalDensity, normalQuantile } from "./normal.js";
import { thresholdFor } from "./threshold.js";
import { chancesOfReaching, reach, type ThresholdDiagram } from "./thresholdDiagram.js";
import { needOf, wholeWeights } from "./wholeWeights.js";

/** What a voter's voice counts for. A decider must say yes; a veto holder must not say no; anyone else only weighs. */
export interface Seat {
  /** 0 or more. */
  readonly weight: number;
  readonly right?: "decider" | "veto";
}

/** Probabilities of a yes and of a no, which sum to at most 1; the rest is undecided. */
export interface Chances {
  readonly yes: number;
  readonly no: number;
}

/** Probability of a purchase if this voter says yes, stays undecided, or says no. */
export interface Pivot {
  readonly ifYes: number;
  readonly ifUndecided: number;
  readonly ifNo: number;
}

/** A rule prepared for given seats: what can be asked of it again and again with other chances. */
export interface Ballot {
  readonly seats: readonly Seat[];
  /** Reached by the yes-weight of those who are no deciders, beside the deciders' own. */
  readonly yes: ThresholdDiagram;
  /** Reached by the no-weight of those without a right. */
  readonly no: ThresholdDiagram;
}

/** Prepares a rule; `null` when all weight is 0. */
export function ballotFor(seats: readonly Seat[], quota: number): Ballot | null {
  const whole = wholeWeights(seats.map(({ weight }) => weight));
  if (whole.every((weight) => weight === 0)) return null;
  const need = needOf(whole, quota);
  const weigh = (counts: (right: Seat["right"]) => boolean) =>
    whole.map((weight, voter) => (counts(seats[voter]!.right) ? weight : 0));
  const sure = weigh((right) => right === "decider").reduce((sum, weight) => sum + weight, 0);
  return {
    seats,
    yes: thresholdFor(
      weigh((right) => right !== "decider"),
      need - sure,
    ),
    no: thresholdFor(
      weigh((right) => !right),
      need,
    ),
  };
}

/** Values of the factor that all views share, with what each weighs; the weights sum to 1. */
export interface Factors {
  readonly correlation: number;
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** The points at which the common factor is looked at: 57 for correlations up to 0.2, more for greater ones. */
export function factorsFor(correlation: number): Factors {
  if (correlation === 0) return { correlation, values: Float64Array.of(0), weights: Float64Array.of(1) };
  const finest = 0.125 * Math.sqrt((1 - correlation) / correlation);
  const steps = Math.ceil(7 / Math.min(0.25, finest));
  const values = Float64Array.from({ length: 2 * steps + 1 }, (_, index) => (7 * (index - steps)) / steps);
  const densities = values.map(normalDensity);
  let sum = 0;
  for (const density of densities) sum += density;
  return { correlation, values, weights: densities.map((density) => density / sum) };
}

/** A voter's chances at each value of the common factor. */
export interface Profile {
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

/** A high factor raises every yes and lowers every no. */
export function profileOf({ yes, no }: Chances, factors: Factors): Profile {
  return { yes: along(yes, factors, 1), no: along(no, factors, -1) };
}

/** A chance at each value of the common factor, rising with it (1) or falling (−1). Certainty stays certain. */
export function along(chance: number, { correlation, values }: Factors, direction: 1 | -1): Float64Array {
  if (correlation === 0) return Float64Array.of(chance);
  const spread = Math.sqrt(1 - correlation);
  const middle = normalQuantile(chance) / spread;
  const slope = (direction * Math.sqrt(correlation)) / spread;
  const all = new Float64Array(values.length);
  for (let at = 0; at < all.length; at += 1) all[at] = normalCdf(middle + slope * values[at]!);
  return all;
}

/** Probabilities of a purchase and of a rejection. */
export function decide(
  ballot: Ballot,
  factors: Factors,
  profiles: readonly Profile[],
): { readonly buy: number; readonly reject: number } {
  const width = factors.values.length;
  const no = chancesOfReaching(
    ballot.no,
    rows(profiles, width, ({ no: chance }, voter) => (ballot.seats[voter]!.right ? undefined : chance)),
    width,
  );
  const stays = no.map((chance) => 1 - chance);
  const quiet = profiles.map((profile, voter) => (ballot.seats[voter]!.right ? notNo(profile) : undefined));
  return {
    buy: chanceOfBuying(ballot, factors, profiles),
    reject: 1 - mean(product([...quiet, stays], width), factors),
  };
}

/** Only the probability of a purchase, for which the no of those without a veto does not matter. */
export function chanceOfBuying({ seats, yes }: Ballot, factors: Factors, profiles: readonly Profile[]): number {
  const width = factors.values.length;
  const reached = chancesOfReaching(yes, yesRows(seats, profiles, width), width);
  return mean(product([...gatesOf(seats, profiles), reached], width), factors);
}

/** P(buy) at each value of the factor if a voter says yes, stays undecided, or says no. */
export type Branches = { readonly [If in keyof Pivot]: Float64Array };

/** What hangs on each voter, inside the factor, so that what they say does not leak into what others say. */
export function branchesOf(
  { seats, yes }: Ballot,
  factors: Factors,
  profiles: readonly Profile[],
): readonly Branches[] {
  const width = factors.values.length;
  const gates = gatesOf(seats, profiles);
  const { probability, swings } = reach(yes, yesRows(seats, profiles, width), width);
  return seats.map(({ right }, voter) => {
    const given = givenNotNo(right, profiles[voter]!);
    const ifYes = product(gates.with(voter, undefined), width);
    const ifUndecided = new Float64Array(width);
    for (let at = 0; at < width; at += 1) {
      const swing = swings[voter * width + at]!;
      const otherwise = probability[at]! - given[at]! * swing;
      if (right !== "decider") ifUndecided[at] = ifYes[at]! * otherwise;
      ifYes[at]! *= otherwise + swing;
    }
    return { ifYes, ifUndecided, ifNo: right ? new Float64Array(width) : ifUndecided };
  });
}

/** What hangs on one voter, all values of the factor together. */
export function pivotOf({ ifYes, ifUndecided, ifNo }: Branches, factors: Factors): Pivot {
  return { ifYes: mean(ifYes, factors), ifUndecided: mean(ifUndecided, factors), ifNo: mean(ifNo, factors) };
}

/** P(buy) if a single voter had other chances. */
export function chanceIfOnly({ ifYes, ifUndecided, ifNo }: Branches, factors: Factors, { yes, no }: Profile): number {
  const chances = ifUndecided.map((undecided, at) => {
    const change = ifNo === ifUndecided ? 0 : no[at]! * (ifNo[at]! - undecided);
    return undecided + yes[at]! * (ifYes[at]! - undecided) + change;
  });
  return mean(chances, factors);
}

/** How often each yes counts toward a purchase; a decider's weight counts without being asked. */
function yesRows(seats: readonly Seat[], profiles: readonly Profile[], width: number): Float64Array {
  return rows(profiles, width, (profile, voter) => givenNotNo(seats[voter]!.right, profile));
}

/** A veto holder who counts toward a purchase has not said no; anyone else's yes is what it is. */
function givenNotNo(right: Seat["right"], profile: Profile): Float64Array {
  if (right !== "veto") return profile.yes;
  const { yes, no } = profile;
  return yes.map((chance, at) => (no[at]! < 1 ? Math.min(1, chance / (1 - no[at]!)) : 0));
}

function notNo({ no }: Profile): Float64Array {
  return no.map((chance) => 1 - chance);
}

/** How likely each of those with a right lets a purchase pass; nothing for the others. */
function gatesOf(seats: readonly Seat[], profiles: readonly Profile[]): readonly (Float64Array | undefined)[] {
  return seats.map(
    ({ right }, voter) => right && (right === "decider" ? profiles[voter]!.yes : notNo(profiles[voter]!)),
  );
}

function product(factors: readonly (Float64Array | undefined)[], width: number): Float64Array {
  const all = new Float64Array(width).fill(1);
  for (const factor of factors) {
    if (factor) for (let at = 0; at < width; at += 1) all[at]! *= factor[at]!;
  }
  return all;
}

function mean(values: Float64Array, { weights }: Factors): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += weights[at]! * values[at]!;
  return sum;
}

/** A row per voter, one after the other; 0 for those who do not count. */
function rows(
  profiles: readonly Profile[],
  width: number,
  of: (profile: Profile, voter: number) => Float64Array | undefined,
): Float64Array {
  const all = new Float64Array(profiles.length * width);
  profiles.forEach((profile, voter) => all.set(of(profile, voter) ?? [], voter * width));
  return all;
}
