import * as z from "zod/mini";
import { daySchema } from "./day.js";
import { record } from "./record.js";

/**
 * A rung of the ask ladder that someone has reached: 0 nothing yet, 1 shared criteria, rivals or budget, 2 passed our
 * summary on, 3 arranged a meeting with a decider, 4 made the case without us.
 */
export const rungSchema = z.literal([0, 1, 2, 3, 4]);
export type Rung = z.infer<typeof rungSchema>;

/** Something we asked of a stakeholder, and what came of it. */
export const askSchema = record({
  rung: z.literal([1, 2, 3, 4]),
  at: daySchema,
  outcome: z.enum(["open", "done", "hedged", "declined"]),
  by: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
});
export type Ask = z.infer<typeof askSchema>;
