import { documentVersion } from "../../model/document.js";
import { fail, succeed, type Result } from "../../result.js";
import type { Issue } from "../issue.js";
import { showFound } from "../showFound.js";
import type { RawDocument } from "../upgrade.js";
import { isRecord } from "./isRecord.js";

/** A value as a document, and what its paths have in front that the value itself has not. */
export interface Wrapped {
  readonly document: RawDocument;
  readonly prefix: string;
  readonly warnings: readonly Issue[];
}

/**
 * Takes a value for a document: one that says so, and, with the warning `bareDeal`, deals without the envelope, be it
 * one deal, a list of them or a record with `deals`. Anything else is `notADocument`.
 */
export function toDocument(value: unknown): Result<Wrapped, Issue> {
  if (Array.isArray(value)) return wrap({ deals: value }, "/deals");
  if (!isRecord(value)) return refuse(value);
  if (value.format === "buyin-map") return succeed({ document: value, prefix: "", warnings: [] });
  if (value.format !== undefined) return refuse(value.format, "/format");
  if (Array.isArray(value.deals)) return wrap(value, "");
  if (isRecord(value.stakeholders)) return wrap({ deals: [value] }, "/deals/0");
  return refuse(value);
}

function wrap(document: RawDocument, prefix: string): Result<Wrapped, Issue> {
  const envelope = { format: "buyin-map", version: documentVersion };
  return succeed({ document: { ...envelope, ...document }, prefix, warnings: [{ code: "bareDeal", place: {} }] });
}

function refuse(found: unknown, path?: string): Result<Wrapped, Issue> {
  const place = path === undefined ? {} : { path };
  return fail([{ code: "notADocument", place, expected: "buyin-map", found: showFound(found) }]);
}
