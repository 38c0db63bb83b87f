import * as z from "zod/mini";
import { askSchema } from "../model/ask.js";
import { crmRefSchema } from "../model/crmRef.js";
import { daySchema } from "../model/day.js";
import { dealSchema, ruleSchema, sellerSchema } from "../model/deal.js";
import { documentSchema } from "../model/document.js";
import { noteSchema } from "../model/note.js";
import { pitchSchema } from "../model/pitch.js";
import { readingSchema } from "../model/reading.js";
import { researchSchema } from "../model/research.js";
import { reviewSchema } from "../model/review.js";
import { scoreSchema } from "../model/score.js";
import { stakeholderSchema } from "../model/stakeholder.js";
import { stepSchema } from "../model/step.js";
import { tieSchema } from "../model/tie.js";

/** Parts that get a name of their own in `$defs`. */
const named = {
  Ask: askSchema,
  CrmRef: crmRefSchema,
  Day: daySchema,
  Deal: dealSchema,
  Note: noteSchema,
  Pitch: pitchSchema,
  Reading: readingSchema,
  Research: researchSchema,
  Review: reviewSchema,
  Rule: ruleSchema,
  Score: scoreSchema,
  Seller: sellerSchema,
  Stakeholder: stakeholderSchema,
  Step: stepSchema,
  Tie: tieSchema,
};

/**
 * The document as JSON Schema (draft 2020-12), for editors and for tools in other languages. It says what this library
 * writes: reading is more forgiving and keeps unknown keys, and checks beyond it that ids point somewhere.
 */
export function writeJsonSchema(): string {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });
  const schema = z.toJSONSchema(documentSchema, { metadata });
  return `${JSON.stringify({ title: "Buy-in Map document", ...schema }, null, 2)}\n`;
}
