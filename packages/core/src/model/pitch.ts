import * as z from "zod/mini";
import { daySchema } from "./day.js";
import { record } from "./record.js";

/** Someone who listened, and how far it inspired them by their own word: 1 not at all, 5 very much. */
export const listenerSchema = record({
  name: z.string(),
  inspiration: z.literal([1, 2, 3, 4, 5]),
  comment: z.exactOptional(z.string()),
});
export type Listener = z.infer<typeof listenerSchema>;

/** A practice pitch of a seller: what was said, and how many minutes it took. */
export const pitchSchema = record({
  seller: z.string(),
  at: daySchema,
  minutes: z.number().check(z.gt(0)),
  text: z.string(),
  listeners: z.exactOptional(z.array(listenerSchema)),
});
export type Pitch = z.infer<typeof pitchSchema>;
