import * as z from "zod/mini";
import { daySchema } from "./day.js";
import { record } from "./record.js";
import { scoreSchema } from "./score.js";

/**
 * How a reading came about, weakest first: read off a title (`inference`), judged by a seller (`claim`), said by the
 * buyer (`statement`), done by the buyer at little cost (`act`), done at the price of their own standing (`costlyAct`).
 */
export const tiers = ["inference", "claim", "statement", "act", "costlyAct"] as const;
export const tierSchema = z.enum(tiers);
export type Tier = z.infer<typeof tierSchema>;

/** What a reading observes. */
export const dimensionSchema = z.enum(["buyIn", "influence"]);
export type Dimension = z.infer<typeof dimensionSchema>;

/** One dated observation of a stakeholder's buy-in or influence. */
export const readingSchema = record({
  of: dimensionSchema,
  value: scoreSchema,
  tier: tierSchema,
  at: daySchema,
  by: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
  source: z.exactOptional(
    record({
      label: z.exactOptional(z.string()),
      scale: z.exactOptional(z.string()),
      url: z.exactOptional(z.string()),
    }),
  ),
});
export type Reading = z.infer<typeof readingSchema>;
