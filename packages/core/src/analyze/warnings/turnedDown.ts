import { refusals } from "../metrics/advocacy.js";
import { concerning, type WarningRule } from "../warning.js";

/** Two hedged or declined costly asks in a row: whoever says yes and does nothing is no champion. */
export const turnedDown = {
  id: "turnedDown",
  severity: "caution",
  find({ committee, asOf, assumptions }) {
    const inARow = assumptions.refusalsInARow;
    const found = concerning(committee, ({ stakeholder }) => {
      const refused = refusals(stakeholder, asOf);
      return refused.length < inARow ? [] : refused.map((index) => `/asks/${index}`);
    });
    return { ...found, params: { inARow } };
  },
} as const satisfies WarningRule;
