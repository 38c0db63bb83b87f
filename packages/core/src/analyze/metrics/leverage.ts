import { chanceIfOnly, chanceOfBuying, setProfile } from "../../math/ballot.js";
import { settleViews } from "../../math/swayNetwork.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { chancesAt } from "../chancesAt.js";
import { branches } from "./branches.js";
import { estimates } from "./estimates.js";
import { network } from "./network.js";
import { outcome } from "./outcome.js";
import { firstViews, settledViews } from "./settled.js";
import { vote } from "./vote.js";

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
  const hanging = given.once(branches)!;
  const known = given.once(estimates);
  const { sways } = given.once(network);
  const then = { yes: profiles.yes.slice(), no: profiles.no.slice() };
  return perStakeholder(given, (_, person) => {
    const view = first[person]!;
    const raised = Math.max(view, Math.min(view + given.assumptions.leverageStep, highest));
    if (raised === view) return 0;
    then.yes.set(profiles.yes);
    then.no.set(profiles.no);
    let movesOthers = false;
    settleViews(sways, first.with(person, raised)).forEach((settled, voter) => {
      if (Math.abs(settled - now[voter]!) < 1e-9) return;
      movesOthers ||= voter !== person;
      setProfile(then, voter, chancesAt(settled, known[given.committee[voter]!.id]!.buyIn, given.assumptions), factors);
    });
    const buy = movesOthers ? chanceOfBuying(ballot, factors, then) : chanceIfOnly(hanging, factors, person, then);
    return buy - forecast.buy;
  });
}
