import { countingReadings } from "../../analyze/estimate.js";
import { pointer } from "../../model/pointer.js";
import type { Dimension } from "../../model/reading.js";
import type { StepRule } from "../stepRule.js";

/** Two of us read the same person very differently; the axis on which they are further apart. */
export const reconcileRaters = {
  id: "reconcileRaters",
  move: "knowledge",
  phase: "open",
  proof: { type: "reading", of: "buyIn", tier: "claim" },
  families: [],
  find: ({ people, analysis, assumptions }) =>
    people.flatMap(({ id }) => {
      const apart = analysis.raters.disagreement[id] ?? {};
      const of: Dimension = (apart.influence ?? 0) > (apart.buyIn ?? 0) ? "influence" : "buyIn";
      if ((apart[of] ?? 0) < assumptions.wideGap) return [];
      const claims = countingReadings(analysis.estimates[id]![of])
        .filter(({ tier, by }) => tier === "claim" && by !== undefined)
        .toSorted((one, other) => other.value - one.value);
      const [highest, lowest] = [claims[0]!, claims.at(-1)!];
      return [
        {
          about: [id],
          because: [highest, lowest].map(({ path }) => pointer("stakeholders", id) + path),
          params: { of, sellers: [highest.by!, lowest.by!], high: highest.value, low: lowest.value },
          proof: { type: "reading", of, tier: "claim" } as const,
        },
      ];
    }),
} as const satisfies StepRule;
