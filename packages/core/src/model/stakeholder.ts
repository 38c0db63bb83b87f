import * as z from "zod/mini";
import { askSchema, rungSchema } from "./ask.js";
import { concernSchema, criterionSchema, reasonSchema } from "./conviction.js";
import { crmRefSchema } from "./crmRef.js";
import { daySchema } from "./day.js";
import { noteSchema } from "./note.js";
import { readingSchema } from "./reading.js";
import { record } from "./record.js";
import { researchSchema } from "./research.js";
import { roleSchema } from "./role.js";
import { scoreSchema, shareSchema } from "./score.js";

const text = z.exactOptional(z.string());
const texts = z.exactOptional(z.array(z.string()));

/** What a person cares about, what presses on them, how their success is judged, what a day is like. */
export const personaSchema = record({
  caresAbout: texts,
  pressures: texts,
  measuredBy: texts,
  day: text,
  movesNeedle: texts,
  holdsBack: texts,
});
export type Persona = z.infer<typeof personaSchema>;

/** Which seller knows this person, how well, and when they last spoke. */
export const coverageSchema = record({
  seller: z.string(),
  lastContactOn: z.exactOptional(daySchema),
  strength: z.exactOptional(z.enum(["none", "brief", "regular", "trusted"])),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** Where someone needs to be, and by when. */
export const targetSchema = record({
  influence: z.exactOptional(scoreSchema),
  buyIn: z.exactOptional(scoreSchema),
  rung: z.exactOptional(rungSchema),
  by: z.exactOptional(daySchema),
});
export type Target = z.infer<typeof targetSchema>;

/** One member of the buying committee, known or expected. Nothing is required; what is unknown is absent. */
export const stakeholderSchema = record({
  name: text,
  title: text,
  department: text,
  organization: text,
  email: text,
  phone: text,
  crm: z.exactOptional(z.array(crmRefSchema)),
  roles: z.exactOptional(z.array(roleSchema)),
  influence: z.exactOptional(scoreSchema),
  buyIn: z.exactOptional(scoreSchema),
  assessedAt: z.exactOptional(daySchema),
  assessedBy: text,
  salience: z.exactOptional(shareSchema),
  readings: z.exactOptional(z.array(readingSchema)),
  asks: z.exactOptional(z.array(askSchema)),
  reasons: z.exactOptional(z.array(reasonSchema)),
  concerns: z.exactOptional(z.array(concernSchema)),
  criteria: z.exactOptional(z.array(criterionSchema)),
  persona: z.exactOptional(personaSchema),
  research: z.exactOptional(researchSchema),
  coverage: z.exactOptional(z.array(coverageSchema)),
  target: z.exactOptional(targetSchema),
  prefers: z.exactOptional(record({ option: z.enum(["us", "statusQuo", "rival"]), name: text })),
  leftOn: z.exactOptional(daySchema),
  notes: z.exactOptional(z.array(noteSchema)),
});
export type Stakeholder = z.infer<typeof stakeholderSchema>;
