import * as z from "zod/mini";
import { daySchema } from "./day.js";
import { record } from "./record.js";

/** Why this person would want it. Only reasons voiced by the buyer carry buy-in. `about` is a shared tag. */
export const reasonSchema = record({
  text: z.string(),
  voicedBy: z.enum(["buyer", "seller"]),
  at: z.exactOptional(daySchema),
  about: z.exactOptional(z.string()),
});
export type Reason = z.infer<typeof reasonSchema>;

/** What holds this person back, from suspicion to having been worked through. */
export const concernSchema = record({
  type: z.enum(["experience", "perception", "fear", "doubt", "hope"]),
  text: z.string(),
  state: z.enum(["suspected", "voiced", "workedThrough"]),
  at: z.exactOptional(daySchema),
  about: z.exactOptional(z.string()),
});
export type Concern = z.infer<typeof concernSchema>;

/** What they will judge the choice by. `about` is a shared tag, so that conflicts between people can be seen. */
export const criterionSchema = record({
  text: z.string(),
  about: z.exactOptional(z.string()),
  weight: z.exactOptional(z.number()),
});
export type Criterion = z.infer<typeof criterionSchema>;
