import { placements } from "../metrics/placements.js";
import { about, nothing, type WarningRule } from "../warning.js";

/** Nobody on the map stands below the line: the opponents have not been found. */
export const silence = {
  id: "silence" as const,
  severity: "caution",
  find(given) {
    const placed = given.once(placements);
    const { line } = given.assumptions;
    const known: string[] = [];
    for (const { id } of given.committee) {
      const { buyIn } = placed[id]!;
      if (buyIn.type === "unknown") continue;
      if (buyIn.value < line) return nothing;
      known.push(id);
    }
    return { ...about(known), params: { line } };
  },
} satisfies WarningRule;
