import {
  ballotFor,
  branchesOf,
  decide,
  factorsFor,
  pivotOf,
  profilesOf,
  type Chances,
  type Pivot,
  type Seat,
} from "./ballot.js";

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

/**
 * What a committee of three-state voters would decide. *Buy*: every decider says yes, no veto holder says no, and the
 * yes-weight reaches the quota. *Reject*: a decider or veto holder says no, or the no-weight reaches the quota. *No
 * decision*: everything else. Without sampling, and exact for up to 30 people (beyond, see `thresholdFor`): Owen's
 * multilinear extension (1972) evaluated on a decision diagram; dependence by a one-factor Gaussian copula (Vasicek
 * 1987), integrated over the factor by the trapezoid rule on ±7, whose error is below 1e-6. `null` when all weight is
 * 0: then there is nothing to decide with.
 * @example
 * const voters = [{ weight: 1, yes: 0.5, no: 0.25 }];
 * committeeVote({ voters, quota: 0.6, correlation: 0 }).buy; // 0.5
 * committeeVote({ voters, quota: 0.6, correlation: 0 }).reject; // 0.25
 */
export function committeeVote({ voters, quota, correlation }: CommitteeVote): VoteForecast | null {
  const ballot = ballotFor(voters, quota);
  if (!ballot) return null;
  const factors = factorsFor(correlation);
  const profiles = profilesOf(voters, factors);
  const { buy, reject } = decide(ballot, factors, profiles);
  const branches = branchesOf(ballot, factors, profiles);
  const pivots = voters.map((_, voter) => pivotOf(branches, factors, voter));
  return { buy, reject, noDecision: Math.max(0, 1 - buy - reject), pivots };
}
