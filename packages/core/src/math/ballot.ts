import { normalCdf, normalDensity, normalQuantile } from "./normal.js";
import { sum } from "./sum.js";
import { thresholdFor } from "./threshold.js";
import { chancesOfReaching, reach, type Reached, type ThresholdDiagram } from "./thresholdDiagram.js";
import { needOf, wholeWeights } from "./wholeWeights.js";

/** What a voter's voice counts for. A decider must say yes; a veto holder must not say no; anyone else only weighs. */
export interface Seat {
  /** 0 or more. */
  readonly weight: number;
  readonly right?: "decider" | "veto" | undefined;
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
  const sure = sum(weigh((right) => right === "decider"));
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
  const total = sum(densities);
  return { correlation, values, weights: densities.map((density) => density / total) };
}

/** Everyone's chances at each value of the common factor: a row per voter, one after the other. */
export interface Profiles {
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

/** Everyone's profile. */
export function profilesOf(chances: readonly Chances[], factors: Factors): Profiles {
  const size = chances.length * factors.values.length;
  const profiles = { yes: new Float64Array(size), no: new Float64Array(size) };
  chances.forEach((each, voter) => setProfile(profiles, voter, each, factors));
  return profiles;
}

/** Writes a voter's chances into their rows. A high factor raises every yes and lowers every no. */
export function setProfile(profiles: Profiles, voter: number, { yes, no }: Chances, factors: Factors): void {
  spread(yes, profiles.yes, voter, factors, 1);
  spread(no, profiles.no, voter, factors, -1);
}

/** A chance at each value of the common factor, rising with it (1) or falling (−1). Certainty stays certain. */
function spread(chance: number, rows: Float64Array, voter: number, { correlation, values }: Factors, way: 1 | -1) {
  const start = voter * values.length;
  const own = Math.sqrt(1 - correlation);
  const middle = normalQuantile(chance) / own;
  const slope = (way * Math.sqrt(correlation)) / own;
  for (let at = 0; at < values.length; at += 1) {
    rows[start + at] = slope === 0 ? chance : normalCdf(middle + slope * values[at]!);
  }
}

/** Probabilities of a purchase and of a rejection. */
export function decide(
  ballot: Ballot,
  factors: Factors,
  profiles: Profiles,
): { readonly buy: number; readonly reject: number } {
  // Those with a right weigh nothing here, and so are never asked.
  const outvoted = chancesOfReaching(ballot.no, profiles.no, factors.values.length);
  const silent = outvoted.map((chance) => 1 - chance);
  ballot.seats.forEach(({ right }, voter) => admit(silent, voter, profiles, right && "veto"));
  return { buy: chanceOfBuying(ballot, factors, profiles), reject: 1 - mean(silent, factors) };
}

/** Only the probability of a purchase, for which the no of those without a veto does not matter. */
export function chanceOfBuying({ seats, yes }: Ballot, factors: Factors, profiles: Profiles): number {
  const reached = chancesOfReaching(yes, givenNotNo(seats, profiles), factors.values.length);
  return mean(passing(seats, profiles, reached), factors);
}

/** What hangs on each voter, inside the factor, so that what they say does not leak into what others say. */
export interface Branches {
  readonly seats: readonly Seat[];
  readonly profiles: Profiles;
  /** Everyone's yes, given that they have not said a no that counts. */
  readonly given: Float64Array;
  /** Probability at each value of the factor that the quota is reached, and what each voter's yes adds to it. */
  readonly reached: Reached;
}

/** Looks once at what hangs on each voter; {@link pivotOf} and {@link chanceIfOnly} then answer at little cost. */
export function branchesOf({ seats, yes }: Ballot, factors: Factors, profiles: Profiles): Branches {
  const given = givenNotNo(seats, profiles);
  return { seats, profiles, given, reached: reach(yes, given, factors.values.length) };
}

/** What hangs on one voter, all values of the factor together. */
export function pivotOf(branches: Branches, factors: Factors, voter: number): Pivot {
  const { right } = branches.seats[voter]!;
  const { swing, otherwise } = branchOf(branches, voter);
  const ifUndecided = mean(otherwise, factors);
  const ifYes = ifUndecided + mean(swing, factors);
  return { ifYes, ifUndecided: right === "decider" ? 0 : ifUndecided, ifNo: right ? 0 : ifUndecided };
}

/** P(buy) if a single voter had other chances, given in their rows. */
export function chanceIfOnly(branches: Branches, factors: Factors, voter: number, then: Profiles): number {
  const { swing, otherwise } = branchOf(branches, voter);
  admit(swing, voter, then, "decider");
  admit(otherwise, voter, then, branches.seats[voter]!.right);
  return mean(swing, factors) + mean(otherwise, factors);
}

/** What a voter's yes adds to P(buy) at each value of the factor, and P(buy) without it if nothing else is asked of them. */
function branchOf({ seats, profiles, given, reached }: Branches, voter: number) {
  const { probability, swings } = reached;
  const start = voter * probability.length;
  const swing = swings.slice(start, start + probability.length);
  const otherwise = probability.map((chance, at) => chance - given[start + at]! * swing[at]!);
  return {
    swing: passing(seats, profiles, swing, voter),
    otherwise: passing(seats, profiles, otherwise, voter),
  };
}

/** Chances times those that everyone with a right lets a purchase pass: deciders by a yes, veto holders without a no. */
function passing(seats: readonly Seat[], profiles: Profiles, chances: Float64Array, except?: number): Float64Array {
  seats.forEach(({ right }, voter) => {
    if (voter !== except) admit(chances, voter, profiles, right);
  });
  return chances;
}

/** Leaves of some chances what a voter lets pass: a decider by a yes, a veto holder without a no, anyone else all. */
function admit(chances: Float64Array, voter: number, { yes, no }: Profiles, right: Seat["right"]): void {
  const start = voter * chances.length;
  if (!right) return;
  for (let at = 0; at < chances.length; at += 1) {
    chances[at]! *= right === "decider" ? yes[start + at]! : 1 - no[start + at]!;
  }
}

/** A veto holder who counts toward a purchase has not said no; anyone else's yes is what it is. */
function givenNotNo(seats: readonly Seat[], { yes, no }: Profiles): Float64Array {
  const given = yes.slice();
  const width = yes.length / seats.length;
  seats.forEach(({ right }, voter) => {
    if (right !== "veto") return;
    for (let index = voter * width; index < (voter + 1) * width; index += 1) {
      given[index] = no[index]! < 1 ? Math.min(1, yes[index]! / (1 - no[index]!)) : 0;
    }
  });
  return given;
}

function mean(chances: Float64Array, { weights }: Factors): number {
  let weighed = 0;
  for (let at = 0; at < chances.length; at += 1) weighed += weights[at]! * chances[at]!;
  return weighed;
}
