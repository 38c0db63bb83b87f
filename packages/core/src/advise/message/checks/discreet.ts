import type { MessageCheck } from "../check.js";

/** Internal notes and suspected concerns, of whomever, that would reach the buyer. */
export const discreet = {
  id: "discreet",
  find: ({ secrets }) =>
    secrets.map(({ start, end, of: { kind, path, about } }) => ({
      severity: "serious",
      span: { start, end },
      params: { kind, path, ...(about === undefined ? {} : { about }) },
    })),
} as const satisfies MessageCheck;
