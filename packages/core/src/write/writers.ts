import type { Deal } from "../model/deal.js";
import { writeCsv } from "./writers/writeCsv.js";
import { writeJson } from "./writers/writeJson.js";

/** A way to write deals as text. A host offers its own by showing a longer list. */
export interface Writer {
  readonly id: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (deals: readonly Deal[]) => string;
}

/** The ways to write deals. */
export const writers: readonly Writer[] = [
  { id: "json", extension: "json", mediaType: "application/json", write: writeJson },
  { id: "csv", extension: "csv", mediaType: "text/csv", write: writeCsv },
];
