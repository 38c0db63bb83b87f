import { betaTails } from "../../math/beta.js";
import {
  ballotFor,
  factorsFor,
  profilesOf,
  type Ballot,
  type Chances,
  type Factors,
  type Profiles,
} from "../../math/ballot.js";
import type { Rule } from "../../model/deal.js";
import type { Given } from "../given.js";
import { estimates } from "./estimates.js";
import { rule } from "./rule.js";
import { settledViews } from "./settled.js";
import { weights } from "./weights.js";

/** Why there is no forecast: nobody counts, nothing weighs, or the rule names people who are not on the map. */
export type Refusal =
  | { readonly type: "refused"; readonly why: "nobody" | "noWeight" }
  | { readonly type: "refused"; readonly why: "unknownInRule"; readonly ids: readonly string[] };

/** The committee's vote, prepared: whose voice counts for what, and how likely each says what. By index. */
export interface Vote {
  readonly type: "vote";
  readonly ballot: Ballot;
  readonly factors: Factors;
  readonly chances: readonly Chances[];
  readonly profiles: Profiles;
}

/** Observations that not knowing counts as: one for, one against. */
const unknownConcentration = 2;

/** The vote under the deal's own rule, or why it cannot be held. */
export function vote(given: Given): Vote | Refusal {
  const { deal, committee, assumptions } = given;
  const agreed = given.once(rule);
  const { deciders = [], vetoes = [], quota } = agreed;
  const unknown = [...deciders, ...vetoes].filter((id) => !Object.hasOwn(deal.stakeholders, id));
  if (unknown.length > 0) return { type: "refused", why: "unknownInRule", ids: [...new Set(unknown)].toSorted() };
  if (committee.length === 0) return { type: "refused", why: "nobody" };
  const weighed = given.once(weights);
  const seats = committee.map(({ id }) => ({ weight: weighed[id]!.weight, ...rightOf(id, agreed) }));
  const ballot = ballotFor(seats, quota);
  if (!ballot) return { type: "refused", why: "noWeight" };
  const views = given.once(settledViews);
  const chances = committee.map((_, index) => chancesAt(index, views[index]!, given));
  const factors = factorsFor(assumptions.correlation);
  return { type: "vote", ballot, factors, chances, profiles: profilesOf(chances, factors) };
}

/**
 * How likely someone says yes or no at a settled view: the estimate keeps its concentration and moves its mean there;
 * yes is all of it from the line up, no all of it below opposition.
 */
export function chancesAt(index: number, view: number, given: Given): Chances {
  const { id } = given.committee[index]!;
  const estimate = given.once(estimates)[id]!.buyIn;
  const kappa = estimate.type === "unknown" ? unknownConcentration : estimate.a + estimate.b;
  const beta = { a: (kappa * view) / 100, b: kappa * (1 - view / 100) };
  const { line, opposition } = given.assumptions;
  const [no, yes] = betaTails(beta, opposition / 100, line / 100);
  return { yes, no };
}

/** Someone named in both lists is a decider. */
function rightOf(id: string, { deciders, vetoes }: Rule): { readonly right?: "decider" | "veto" } {
  if (deciders?.includes(id)) return { right: "decider" };
  return vetoes?.includes(id) ? { right: "veto" } : {};
}
