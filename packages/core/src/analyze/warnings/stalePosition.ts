import { countingReadings } from "../estimate.js";
import { estimates } from "../metrics/estimates.js";
import { concerning, type WarningRule } from "../warning.js";

/** People whose newest evidence of buy-in is older than the review interval. */
export const stalePosition = {
  id: "stalePosition",
  severity: "info",
  find(given) {
    const known = given.once(estimates);
    let days = 0;
    const found = concerning(given.committee, ({ id }) => {
      const [newest] = countingReadings(known[id]!.buyIn).toSorted((one, other) => one.age - other.age);
      if (!newest || newest.age <= given.assumptions.reviewInterval) return [];
      days = Math.max(days, newest.age);
      return [newest.path];
    });
    return { ...found, params: { days } };
  },
} as const satisfies WarningRule;
