import { along, chanceIfOnly, chanceOfBuying } from "../../math/ballot.js";
import { settleViews } from "../../math/swayNetwork.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { branches } from "./branches.js";
import { network } from "./network.js";
import { outcome } from "./outcome.js";
import { firstViews, settledViews } from "./settled.js";
import { chancesAt, vote } from "./vote.js";

/** Highest view that a raised one may reach: short of certainty. */
const highest = 99;

/**
 * What ten more points of each person's own conviction would do to P(buy), through the ties; may be negative or 0.
 * Empty where there is no forecast.
 */
export function leverage(given: Given): PerStakeholder<number> {
  const held = given.once(vote);
  const forecast = given.once(outcome);
  if (held.type === "refused" || forecast.type === "refused") return {};
  const { ballot, factors, profiles } = held;
  const first = given.once(firstViews);
  const now = given.once(settledViews);
  const { sways } = given.once(network);
  return perStakeholder(given, (_, person) => {
    const view = first[person]!;
    const raised = Math.max(view, Math.min(view + given.assumptions.leverageStep, highest));
    if (raised === view) return 0;
    const views = settleViews(sways, first.with(person, raised));
    const then = profiles.map((profile, index) => {
      if (Math.abs(views[index]! - now[index]!) < 1e-9) return profile;
      const { yes, no } = chancesAt(index, views[index]!, given);
      return {
        yes: along(yes, factors, 1),
        no: ballot.seats[index]!.right === "veto" ? along(no, factors, -1) : profile.no,
      };
    });
    const movesOthers = then.some((profile, index) => index !== person && profile !== profiles[index]);
    const buy = movesOthers
      ? chanceOfBuying(ballot, factors, then)
      : chanceIfOnly(given.once(branches)[person]!, factors, then[person]!);
    return buy - forecast.buy;
  });
}
