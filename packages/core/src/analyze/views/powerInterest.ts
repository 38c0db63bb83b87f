import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { placements, scoreOf } from "../metrics/placements.js";
import { see, type Seen } from "../view.js";

/** A quarter of the grid, by the relationship that it asks for. */
export type PowerInterest = Seen<{ readonly quarter: "manageClosely" | "keepSatisfied" | "keepInformed" | "monitor" }>;

/**
 * The power–interest grid: those with power and interest are the key players, those with power alone are kept
 * satisfied, those with interest alone kept informed, the rest need little effort (Mendelow 1981, 1991; Johnson &
 * Scholes 1993). Power is the influence of the mark, interest the stated `salience`.
 */
export function powerInterest(given: Given): PerStakeholder<PowerInterest> {
  const placed = given.once(placements);
  const { highInfluence, highSalience } = given.assumptions;
  return perStakeholder(given, ({ id, stakeholder: { salience } }) => {
    return see({ influence: scoreOf(placed[id]!.influence), salience }, (known) => {
      const isInterested = known.salience >= highSalience;
      if (known.influence >= highInfluence) return { quarter: isInterested ? "manageClosely" : "keepSatisfied" };
      return { quarter: isInterested ? "keepInformed" : "monitor" };
    });
  });
}
