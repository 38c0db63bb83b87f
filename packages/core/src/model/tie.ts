import * as z from "zod/mini";
import { record } from "./record.js";

/**
 * A connection between two stakeholders: `from` sways `to` (with a strength in (0, 1], the share of their view that
 * follows), `from` reports to `to`, or the two are in conflict.
 */
export const tieSchema = record({
  from: z.string(),
  to: z.string(),
  type: z.enum(["sways", "reportsTo", "conflict"]),
  strength: z.exactOptional(z.number().check(z.gt(0), z.maximum(1))),
  note: z.exactOptional(z.string()),
});
export type Tie = z.infer<typeof tieSchema>;

/** What makes two ties the same: their type and ends, and for a conflict not which end comes first. */
export function tieKey({ type, from, to }: Pick<Tie, "type" | "from" | "to">): string {
  return JSON.stringify(type === "conflict" ? [type, ...[from, to].toSorted()] : [type, from, to]);
}
