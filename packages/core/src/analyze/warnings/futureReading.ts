import { concerning, type WarningRule } from "../warning.js";

/** Readings and claims dated after the day of the analysis, which do not count yet. */
export const futureReading = {
  id: "futureReading" as const,
  severity: "info",
  find({ committee, asOf }) {
    const found = concerning(committee, ({ stakeholder: { readings = [], assessedAt, influence, buyIn } }) => [
      ...readings.flatMap(({ at }, index) => (at > asOf ? [`/readings/${index}`] : [])),
      ...(assessedAt !== undefined && assessedAt > asOf && (influence ?? buyIn) !== undefined ? ["/assessedAt"] : []),
    ]);
    return { ...found, params: { asOf } };
  },
} satisfies WarningRule;
