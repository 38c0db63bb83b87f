import * as z from "zod/mini";
import { rungSchema } from "./ask.js";
import { daySchema } from "./day.js";
import { idSchema } from "./id.js";
import { record } from "./record.js";
import { scoreSchema, shareSchema } from "./score.js";

const score = z.exactOptional(scoreSchema);

/** A dated snapshot of the map, with the marks that several sellers may have given before seeing each other's. */
export const reviewSchema = record({
  at: daySchema,
  name: z.exactOptional(z.string()),
  by: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
  state: z.enum(["open", "revealed", "settled"]),
  snapshot: z.record(idSchema, record({ influence: score, buyIn: score, rung: z.exactOptional(rungSchema) })),
  marks: z.exactOptional(
    z.record(idSchema, z.record(idSchema, record({ influence: score, buyIn: score, note: z.exactOptional(z.string()) }))),
  ),
  outcome: z.exactOptional(record({ buy: shareSchema, noDecision: shareSchema, reject: shareSchema })),
});
export type Review = z.infer<typeof reviewSchema>;
