import { champions } from "../champions.js";
import { weights } from "../metrics/weights.js";
import { about, type WarningRule } from "../warning.js";

/** A champion without power is a coach: someone who helps us, and whom nobody there has to heed. */
export const championWithoutPower = {
  id: "championWithoutPower" as const,
  severity: "caution",
  find(given) {
    const weighed = given.once(weights);
    const { highInfluence } = given.assumptions;
    const weak = champions(given).filter(({ id }) => {
      return weighed[id]!.from !== "assumed" && weighed[id]!.influence < highInfluence;
    });
    return { ...about(weak), params: { highInfluence } };
  },
} satisfies WarningRule;
