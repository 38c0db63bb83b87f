import { normalCdf, normalDensity, normalQuantile } from "./normal.js";
import { reach, thresholdDiagram, type ThresholdDiagram } from "./thresholdDiagram.js";

/** One voter with the probabilities of a yes and of a no, which sum to at most 1; the rest is undecided. */
export interface Voter {
  /** 0 or more. */
  readonly weight: number;
  readonly yes: number;
  readonly no: number;
  /** A decider must say yes; a veto holder must not say no. Anyone else only weighs. */
  readonly right?: "decider" | "veto";
}

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

/** Weights are compared as whole numbers, so that .55 of 100 is not a rounding error more than 55. */
const scale = 1e6;
const slack = 1e-9;

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
  const weights = voters.map(({ weight }) => Math.round(weight * scale));
  let total = 0;
  for (const weight of weights) total += weight;
  if (total === 0) return null;
  const need = Math.ceil(quota * total - slack * total);
  const ballot = ballotOf(voters, weights, need);
  let buy = 0;
  let reject = 0;
  const pivots = voters.map(() => ({ ifYes: 0, ifUndecided: 0, ifNo: 0 }));
  for (const { factor, share } of factors(correlation)) {
    const now = tally(ballot, voters.map((voter) => conditional(voter, factor, correlation)));
    buy += share * now.buy;
    reject += share * now.reject;
    now.pivots.forEach((pivot, index) => {
      pivots[index]!.ifYes += share * pivot.ifYes;
      pivots[index]!.ifUndecided += share * pivot.ifUndecided;
    });
  }
  return { buy, reject, noDecision: Math.max(0, 1 - buy - reject), pivots };
}

interface Ballot {
  /** Reached by the yes-weight of those who are no deciders, beside the deciders' own. */
  readonly yes: ThresholdDiagram;
  /** Reached by the no-weight of those without a right. */
  readonly no: ThresholdDiagram;
}

function ballotOf(voters: readonly Voter[], weights: readonly number[], need: number): Ballot {
  const free = (index: number, except: boolean) => (except ? 0 : weights[index]!);
  let sure = 0;
  voters.forEach(({ right }, index) => {
    if (right === "decider") sure += weights[index]!;
  });
  return {
    yes: thresholdDiagram(voters.map(({ right }, index) => free(index, right === "decider")), need - sure),
    no: thresholdDiagram(voters.map(({ right }, index) => free(index, right !== undefined)), need),
  };
}

interface Chances {
  readonly yes: number;
  readonly no: number;
  readonly right?: Voter["right"];
}

function tally(ballot: Ballot, voters: readonly Chances[]): { buy: number; reject: number; pivots: readonly Omit<Pivot, "ifNo">[] } {
  const { buyRight, quiet } = rights(voters);
  const yes = reach(ballot.yes, voters.map(givenNotNo));
  const no = reach(ballot.no, voters.map((voter) => voter.no));
  const all = buyRight(undefined);
  return {
    buy: all * yes.probability,
    reject: 1 - quiet * (1 - no.probability),
    pivots: voters.map((voter, index) => {
      const others = voter.right === undefined ? all : buyRight(index);
      if (voter.right === "decider") return { ifYes: others * yes.probability, ifUndecided: 0 };
      const swing = yes.swings[index]!;
      const ifOther = yes.probability - givenNotNo(voter) * swing;
      return { ifYes: others * (ifOther + swing), ifUndecided: others * ifOther };
    }),
  };
}

/** A veto holder who counts toward a purchase has not said no; anyone else's yes is what it is. */
function givenNotNo({ yes, no, right }: Chances): number {
  if (right !== "veto") return yes;
  return no < 1 ? Math.min(1, yes / (1 - no)) : 0;
}

/** The probability that everyone with a right lets a purchase pass, one of them left out; and that none says no. */
function rights(voters: readonly Chances[]) {
  let quiet = 1;
  for (const { no, right } of voters) if (right !== undefined) quiet *= 1 - no;
  return { quiet, buyRight };

  function buyRight(except: number | undefined): number {
    let product = 1;
    voters.forEach(({ yes, no, right }, index) => {
      if (index === except || right === undefined) return;
      product *= right === "decider" ? yes : 1 - no;
    });
    return product;
  }
}

/** The voter's chances given the common factor: a high one raises every yes and lowers every no. */
function conditional({ yes, no, right }: Voter, factor: number, correlation: number): Chances {
  const rest = right === undefined ? {} : { right };
  if (correlation === 0) return { yes, no, ...rest };
  const shift = Math.sqrt(correlation) * factor;
  const spread = Math.sqrt(1 - correlation);
  return {
    yes: normalCdf((normalQuantile(yes) + shift) / spread),
    no: normalCdf((normalQuantile(no) - shift) / spread),
    ...rest,
  };
}

/** Values of the common factor with their shares, which sum to 1. */
function factors(correlation: number): readonly { readonly factor: number; readonly share: number }[] {
  if (correlation === 0) return [{ factor: 0, share: 1 }];
  const finest = 0.125 * Math.sqrt((1 - correlation) / correlation);
  const steps = Math.ceil(7 / Math.min(0.25, finest));
  const points = Array.from({ length: 2 * steps + 1 }, (_, index) => (7 * (index - steps)) / steps);
  let sum = 0;
  for (const point of points) sum += normalDensity(point);
  return points.map((factor) => ({ factor, share: normalDensity(factor) / sum }));
}
