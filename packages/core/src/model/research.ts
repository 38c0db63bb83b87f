import * as z from "zod/mini";
import { daySchema } from "./day.js";
import { record } from "./record.js";

/** Something learned, with where it was learned. */
export const findingSchema = record({
  text: z.string(),
  source: z.exactOptional(z.string()),
  at: z.exactOptional(daySchema),
  by: z.exactOptional(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

const findings = z.exactOptional(z.array(findingSchema));

/** What is known about a deal, or about one person in it, by topic. */
export const researchSchema = record({
  painPoints: findings,
  priorities: findings,
  effects: findings,
  presentSolution: findings,
  size: findings,
  budget: findings,
});
export type Research = z.infer<typeof researchSchema>;
