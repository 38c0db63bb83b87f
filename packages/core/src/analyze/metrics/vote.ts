import {
  ballotFor,
  factorsFor,
  profilesOf,
  type Ballot,
  type Chances,
  type Factors,
  type Profiles,
  type Seat,
} from "../../math/ballot.js";
import type { Rule } from "../../model/deal.js";
import { chancesAt } from "../chancesAt.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
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

/** The vote under the deal's own rule, or why it cannot be held. */
export function vote(given: Given): Vote | Refusal {
  const { deal, committee, assumptions } = given;
  const agreed = given.once(rule);
  const { deciders = [], vetoes = [], quota } = agreed;
  const unknown = [...deciders, ...vetoes].filter((id) => !Object.hasOwn(deal.stakeholders, id));
  if (unknown.length > 0) return { type: "refused", why: "unknownInRule", ids: [...new Set(unknown)].toSorted() };
  if (committee.length === 0) return { type: "refused", why: "nobody" };
  const weighed = given.once(weights);
  const seats = committee.map(({ id }) => ({ weight: weighed[id]!.weight, right: rightOf(id, agreed) }));
  const ballot = ballotFor(seats, quota);
  if (!ballot) return { type: "refused", why: "noWeight" };
  const views = given.once(settledViews);
  const known = given.once(estimates);
  const chances = committee.map(({ id }, index) => chancesAt(views[index]!, known[id]!.buyIn, assumptions));
  const factors = factorsFor(assumptions.correlation);
  return { type: "vote", ballot, factors, chances, profiles: profilesOf(chances, factors) };
}

/** A value for everyone in the vote, by their place in it; empty where there is no forecast. */
export function perVoter<Value>(given: Given, of: (held: Vote) => (index: number) => Value): PerStakeholder<Value> {
  const held = given.once(vote);
  if (held.type === "refused") return {};
  const valueOf = of(held);
  return perStakeholder(given, (_, index) => valueOf(index));
}

/** The right that the rule gives someone; a name in both lists is a decider. */
export function rightOf(id: string, { deciders, vetoes }: Rule): Seat["right"] {
  if (deciders?.includes(id)) return "decider";
  return vetoes?.includes(id) ? "veto" : undefined;
}
