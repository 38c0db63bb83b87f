import * as z from "zod/mini";

/** Ids that would reach into an object's prototype; they are kept out of every record. */
export const forbiddenIds: readonly string[] = ["__proto__", "constructor", "prototype"];

/** A stable key, unique within its record. Never empty, never one of {@link forbiddenIds}. */
export const idSchema = z.string().check(
  z.minLength(1),
  z.refine((id) => !forbiddenIds.includes(id), { params: { expected: "safeId" } }),
);
