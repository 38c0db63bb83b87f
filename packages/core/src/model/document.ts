import * as z from "zod/mini";
import { dealSchema } from "./deal.js";
import { record } from "./record.js";

/** The version that this library writes. Older documents are upgraded on reading; newer ones are refused. */
export const documentVersion = 1;

/** A file of deals, UTF-8 JSON. */
export const documentSchema = record({
  format: z.literal("buyin-map"),
  version: z.literal(documentVersion),
  deals: z.array(dealSchema),
});
export type Document = z.infer<typeof documentSchema>;
