import { chanceOfBuying, profileOf } from "../../math/committeeVote.js";
import { settleViews } from "../../math/swayNetwork.js";
import type { Given, PerStakeholder } from "../given.js";
import { forecast } from "./forecast.js";
import { network } from "./network.js";
import { firstViews, settledViews } from "./settled.js";
import { chancesAt } from "./vote.js";

/** Highest view that a raised one may reach: short of certainty. */
const highest = 99;

/**
 * What ten more points of each person's own conviction would do to P(buy), through the ties; may be negative or 0.
 * Empty where there is no forecast.
 */
export function leverage(given: Given): PerStakeholder<number> {
  const held = given.once(forecast);
  if (held.type === "refused") return {};
  const first = given.once(firstViews);
  const now = given.once(settledViews);
  const { sways } = given.once(network);
  return Object.fromEntries(given.committee.map(({ id }, person) => [id, gain(person)]));

  function gain(person: number): number {
    const { ballot, factors, profiles, result } = held as Extract<typeof held, { type: "forecast" }>;
    const view = first[person]!;
    const raised = Math.max(view, Math.min(view + given.assumptions.leverageStep, highest));
    if (raised === view) return 0;
    const views = settleViews(sways, first.with(person, raised));
    const moved = profiles.map((profile, index) => {
      if (Math.abs(views[index]! - now[index]!) < 1e-9) return profile;
      return profileOf(chancesAt(index, views[index]!, given), factors);
    });
    return chanceOfBuying(ballot, factors, moved) - result.buy;
  }
}
