import * as z from "zod/mini";

/**
 * A record of the document: the keys we know, checked strictly, and `extra` for those we do not.
 * `parse` moves unknown keys into `extra`, so that a newer or foreign file survives a round trip.
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, extra: z.exactOptional(z.record(z.string(), z.unknown())) });
}
