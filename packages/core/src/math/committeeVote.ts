import { normalCdf, normalDensity, normalQuantile } from "./normal.js";
import { reach, thresholdDiagram, type ThresholdDiagram } from "./thresholdDiagram.js";
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

export interface Voter extends Seat, Chances {}

export interface CommitteeVote {
  readonly voters: readonly Voter[];
  /** Share of all weight, in (0.5, 1]. */
  readonly quota: number;
  /** Correlation of the voters' latent views, in [0, 1); 0 when they decide independently. */
  readonly correlation: number;
}

/** Probabilities of the three outcomes, which sum to 1, and of a purchase given what each voter says. */
export interface VoteForecast {
  readonly buy: number;
  readonly reject: number;
  readonly noDecision: number;
  readonly pivots: readonly Pivot[];
}

/** Probability of a purchase if this voter says yes, stays undecided, or says no. */
export interface Pivot {
  readonly ifYes: number;
  readonly ifUndecided: number;
  readonly ifNo: number;
}

/**
 * What a committee of three-state voters would decide. *Buy*: every decider says yes, no veto holder says no, and the
 * yes-weight reaches the quota. *Reject*: a decider or veto holder says no, or the no-weight reaches the quota. *No
 * decision*: everything else. Exact, without sampling: Owen's multilinear extension (1972) evaluated on a decision
 * diagram; dependence by a one-factor Gaussian copula (Vasicek 1987), integrated over the factor by the trapezoid rule
 * on ±7, whose error is below 1e-6. `null` when all weight is 0: then there is nothing to decide with.
 * @example
 * const voters = [{ weight: 1, yes: 0.5, no: 0.25 }];
 * committeeVote({ voters, quota: 0.6, correlation: 0 }).buy; // 0.5
 * committeeVote({ voters, quota: 0.6, correlation: 0 }).reject; // 0.25
 */
export function committeeVote({ voters, quota, correlation }: CommitteeVote): VoteForecast | null {
  const ballot = ballotFor(voters, quota);
  if (!ballot) return null;
  const factors = factorsFor(correlation);
  return forecastVote(ballot, factors, voters.map((voter) => profileOf(voter, factors)));
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
  let sure = 0;
  seats.forEach(({ right }, index) => (sure += right === "decider" ? whole[index]! : 0));
  const yes = seats.map(({ right }, index) => (right === "decider" ? 0 : whole[index]!));
  const no = seats.map(({ right }, index) => (right === undefined ? whole[index]! : 0));
  return { seats, yes: thresholdDiagram(yes, need - sure), no: thresholdDiagram(no, need) };
}

/** Values of the factor that all views share, with what each weighs; the weights sum to 1. */
export interface Factors {
  readonly correlation: number;
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** The points at which the common factor is looked at: 57 for correlations up to 0.2, more for greater ones. */
export function factorsFor(correlation: number): Factors {
  if (correlation === 0) return { correlation, values: [0], weights: [1] };
  const finest = 0.125 * Math.sqrt((1 - correlation) / correlation);
  const steps = Math.ceil(7 / Math.min(0.25, finest));
  const values = Array.from({ length: 2 * steps + 1 }, (_, index) => (7 * (index - steps)) / steps);
  const densities = values.map(normalDensity);
  let sum = 0;
  for (const density of densities) sum += density;
  return { correlation, values, weights: densities.map((density) => density / sum) };
}

/** A voter's chances at each value of the common factor. */
export interface Profile {
  readonly yes: readonly number[];
  readonly no: readonly number[];
}

/** A high factor raises every yes and lowers every no. Certainty stays certain. */
export function profileOf({ yes, no }: Chances, { correlation, values }: Factors): Profile {
  if (correlation === 0) return { yes: [yes], no: [no] };
  const spread = Math.sqrt(1 - correlation);
  const pull = Math.sqrt(correlation) / spread;
  const [forIt, against] = [normalQuantile(yes) / spread, normalQuantile(no) / spread];
  return {
    yes: values.map((value) => normalCdf(forIt + pull * value)),
    no: values.map((value) => normalCdf(against - pull * value)),
  };
}

/** Everything about a vote. */
export function forecastVote(ballot: Ballot, factors: Factors, profiles: readonly Profile[]): VoteForecast {
  const pivots = profiles.map(() => ({ ifYes: 0, ifUndecided: 0, ifNo: 0 }));
  let buy = 0;
  let reject = 0;
  factors.weights.forEach((share, at) => {
    const says = profiles.map(({ yes, no }): Chances => ({ yes: yes[at]!, no: no[at]! }));
    const passed = rightsPass(ballot.seats, says);
    const yes = reach(ballot.yes, says.map((chances, index) => givenNotNo(ballot.seats[index]!, chances)));
    const no = reach(ballot.no, says.map((chances) => chances.no));
    buy += share * passed.all * yes.probability;
    reject += share * (1 - passed.quiet * (1 - no.probability));
    says.forEach((chances, index) => {
      const seat = ballot.seats[index]!;
      const others = passed.without(index);
      const swing = yes.swings[index]!;
      const ifOther = yes.probability - givenNotNo(seat, chances) * swing;
      const pivot = pivots[index]!;
      pivot.ifYes += share * others * (ifOther + swing);
      if (seat.right === "decider") return;
      pivot.ifUndecided += share * others * ifOther;
      if (seat.right === undefined) pivot.ifNo += share * others * ifOther;
    });
  });
  return { buy, reject, noDecision: Math.max(0, 1 - buy - reject), pivots };
}

/** Only the probability of a purchase, at a fraction of the work. */
export function chanceOfBuying({ seats, yes }: Ballot, factors: Factors, profiles: readonly Profile[]): number {
  let buy = 0;
  factors.weights.forEach((share, at) => {
    const says = profiles.map((profile): Chances => ({ yes: profile.yes[at]!, no: profile.no[at]! }));
    const passed = rightsPass(seats, says).all;
    if (passed === 0) return;
    buy += share * passed * reach(yes, says.map((chances, index) => givenNotNo(seats[index]!, chances))).probability;
  });
  return buy;
}

/** A veto holder who counts toward a purchase has not said no; anyone else's yes is what it is. */
function givenNotNo({ right }: Seat, { yes, no }: Chances): number {
  if (right !== "veto") return yes;
  return no < 1 ? Math.min(1, yes / (1 - no)) : 0;
}

/** The probability that everyone with a right lets a purchase pass, or all but one do, and that none of them says no. */
function rightsPass(seats: readonly Seat[], says: readonly Chances[]) {
  let quiet = 1;
  seats.forEach(({ right }, index) => {
    if (right !== undefined) quiet *= 1 - says[index]!.no;
  });
  return { quiet, all: without(-1), without };

  function without(except: number): number {
    let product = 1;
    seats.forEach(({ right }, index) => {
      if (index === except || right === undefined) return;
      product *= right === "decider" ? says[index]!.yes : 1 - says[index]!.no;
    });
    return product;
  }
}
