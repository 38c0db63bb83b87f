import type { Deal } from "../../model/deal.js";
import { documentVersion, type Document } from "../../model/document.js";

/**
 * Deals as a document that this library and any other tool can read again: UTF-8 JSON, two spaces deep. Reading it
 * back gives the same deals.
 * @example
 * writeJson([{ id: "d", name: "D", stakeholders: {} }]).startsWith('{\n  "format": "buyin-map"'); // true
 */
export function writeJson(deals: readonly Deal[]): string {
  const document: Document = { format: "buyin-map", version: documentVersion, deals: [...deals] };
  return `${JSON.stringify(document, null, 2)}\n`;
}
