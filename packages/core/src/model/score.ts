import * as z from "zod/mini";

/** A score on the map, 0..100, decimals allowed. An unknown score is absent; it is never 50. */
export const scoreSchema = z.number().check(z.minimum(0), z.maximum(100));
export type Score = z.infer<typeof scoreSchema>;

/** A share, 0..1. */
export const shareSchema = z.number().check(z.minimum(0), z.maximum(1));
