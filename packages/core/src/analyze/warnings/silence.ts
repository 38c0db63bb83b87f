import { placements, scoreOf } from "../metrics/placements.js";
import { about, nothing, type WarningRule } from "../warning.js";

/** Nobody on the map stands below the line: the opponents have not been found. */
export const silence = {
  id: "silence" as const,
  severity: "caution",
  find(given) {
    const placed = given.once(placements);
    const { line } = given.assumptions;
    const known = given.committee.filter(({ id }) => placed[id]!.buyIn.type !== "unknown");
    const isSilent = known.every(({ id }) => scoreOf(placed[id]!.buyIn)! >= line);
    return isSilent ? { ...about(known), params: { line } } : nothing;
  },
} satisfies WarningRule;
