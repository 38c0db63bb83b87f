import { countingReadings } from "../estimate.js";
import { estimates } from "../metrics/estimates.js";
import { overdue, type WarningRule } from "../warning.js";

/** People whose newest evidence of buy-in is older than the review interval. */
export const stalePosition = {
  id: "stalePosition" as const,
  severity: "info",
  find(given) {
    const known = given.once(estimates);
    return overdue(given.committee, given.assumptions.reviewInterval + 1, ({ id }) =>
      countingReadings(known[id]!.buyIn),
    );
  },
} satisfies WarningRule;
