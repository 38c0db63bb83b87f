import { standing } from "../metrics/advocacy.js";
import { concerning, type WarningRule } from "../warning.js";

/** Two hedged or declined costly asks in a row: whoever says yes and does nothing is no champion. */
export const turnedDown = {
  id: "turnedDown" as const,
  severity: "caution",
  find(given) {
    const inARow = given.assumptions.refusalsInARow;
    const found = concerning(given.committee, ({ stakeholder }) => {
      if (!stakeholder.asks) return [];
      const { refused } = standing(stakeholder, given);
      return refused.length < inARow ? [] : refused.map((index) => `/asks/${index}`);
    });
    return { ...found, params: { inARow } };
  },
} satisfies WarningRule;
