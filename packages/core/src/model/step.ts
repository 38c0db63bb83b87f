import * as z from "zod/mini";
import { rungSchema } from "./ask.js";
import { daySchema } from "./day.js";
import { record } from "./record.js";

/** What a step is expected to change for one person. `mean` and `influence` in points, `mass` in reading mass. */
export const effectSchema = record({
  id: z.string(),
  influence: z.exactOptional(z.number()),
  mean: z.exactOptional(z.number()),
  mass: z.exactOptional(z.number()),
  rung: z.exactOptional(rungSchema),
});
export type Effect = z.infer<typeof effectSchema>;

/**
 * A next step that the team has taken up. `about` and `through` name stakeholders, `owner` a seller; `doneOn` is the
 * day it was done or dropped, `effort` in hours, and `because` holds JSON Pointers into the deal.
 */
export const stepSchema = record({
  rule: z.string(),
  about: z.array(z.string()),
  through: z.exactOptional(z.array(z.string())),
  owner: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
  questions: z.exactOptional(z.array(z.string())),
  state: z.enum(["accepted", "done", "dropped"]),
  createdOn: daySchema,
  due: z.exactOptional(daySchema),
  doneOn: z.exactOptional(daySchema),
  effort: z.exactOptional(z.number().check(z.minimum(0))),
  effects: z.exactOptional(z.array(effectSchema)),
  because: z.exactOptional(z.array(z.string())),
  outcome: z.exactOptional(z.string()),
});
export type Step = z.infer<typeof stepSchema>;
