import * as z from "zod/mini";
import { crmRefSchema } from "./crmRef.js";
import { daySchema } from "./day.js";
import { idSchema } from "./id.js";
import { noteSchema } from "./note.js";
import { pitchSchema } from "./pitch.js";
import { record } from "./record.js";
import { researchSchema } from "./research.js";
import { reviewSchema } from "./review.js";
import { stakeholderSchema } from "./stakeholder.js";
import { stepSchema } from "./step.js";
import { tieSchema } from "./tie.js";

const text = z.exactOptional(z.string());

/**
 * How the committee decides: `quota` in (0.5, 1] of all weight, `deciders` who must say yes, `vetoes` who must not say
 * no. A name in both lists is a decider.
 */
export const ruleSchema = record({
  quota: z.number().check(z.gt(0.5), z.maximum(1)),
  deciders: z.exactOptional(z.array(z.string())),
  vetoes: z.exactOptional(z.array(z.string())),
  preset: text,
});
export type Rule = z.infer<typeof ruleSchema>;

export const accountSchema = record({
  name: text,
  industry: text,
  website: text,
  crm: z.exactOptional(z.array(crmRefSchema)),
});
export type Account = z.infer<typeof accountSchema>;

/** Someone on the selling side. */
export const sellerSchema = record({
  name: z.string(),
  email: text,
  hoursPerWeek: z.exactOptional(z.number().check(z.minimum(0))),
});
export type Seller = z.infer<typeof sellerSchema>;

/** One opportunity, with its committee, ties, team, next steps, reviews and practice pitches. */
export const dealSchema = record({
  id: idSchema,
  name: z.string().check(z.minLength(1)),
  account: z.exactOptional(accountSchema),
  offering: text,
  stage: text,
  amount: z.exactOptional(record({ value: z.number(), currency: text })),
  closeOn: z.exactOptional(daySchema),
  status: z.exactOptional(z.enum(["open", "won", "lost", "noDecision"])),
  closedOn: z.exactOptional(daySchema),
  rule: z.exactOptional(ruleSchema),
  research: z.exactOptional(researchSchema),
  stakeholders: z.record(idSchema, stakeholderSchema),
  ties: z.exactOptional(z.record(idSchema, tieSchema)),
  team: z.exactOptional(z.record(idSchema, sellerSchema)),
  steps: z.exactOptional(z.record(idSchema, stepSchema)),
  reviews: z.exactOptional(z.record(idSchema, reviewSchema)),
  pitches: z.exactOptional(z.record(idSchema, pitchSchema)),
  crm: z.exactOptional(z.array(crmRefSchema)),
  notes: z.exactOptional(z.array(noteSchema)),
});
export type Deal = z.infer<typeof dealSchema>;
