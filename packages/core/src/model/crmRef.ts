import * as z from "zod/mini";
import { record } from "./record.js";

/** Where a record lives in a CRM. Kept beside our own ids so that a second import finds the same person. */
export const crmRefSchema = record({
  system: z.string().check(z.minLength(1)),
  id: z.string().check(z.minLength(1)),
  type: z.exactOptional(z.string()),
});
export type CrmRef = z.infer<typeof crmRefSchema>;
