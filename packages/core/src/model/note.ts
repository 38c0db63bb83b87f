import * as z from "zod/mini";
import { daySchema } from "./day.js";
import { record } from "./record.js";

/** A remark. Internal (the default) never leaves in copies that are safe to show the buyer. */
export const noteSchema = record({
  text: z.string(),
  at: z.exactOptional(daySchema),
  by: z.exactOptional(z.string()),
  internal: z.exactOptional(z.boolean()),
});
export type Note = z.infer<typeof noteSchema>;
