import type { Deal } from "../model/deal.js";
import { fail } from "../result.js";
import { decodeText, type SourceFile } from "./decodeText.js";
import type { ReadOptions, ReadResult, SourceText } from "./format.js";
import { formats } from "./formats.js";
import type { Issue } from "./issue.js";
import { readTexts, within } from "./readTexts.js";
import { sourceText } from "./sourceText.js";

/** The share of the work that decoding is; roughly, and only for the progress shown. */
const decoding = 0.2;

/**
 * Reads every deal from a set of files: our own JSON, exports of Salesforce, HubSpot and Dynamics, spreadsheets saved
 * as text. Finds out encodings and formats, and which files belong together. It never throws; what stands in the way comes
 * back as issues, all at once, and what is worth knowing as warnings. `report` says how each file was understood.
 * @example
 * const bytes = new TextEncoder().encode("name,title\nVictor Paz,CFO");
 * const read = parseDeals([{ name: "people.csv", bytes }]);
 * read.ok && Object.values(read.value[0].stakeholders); // [{ name: "Victor Paz", title: "CFO" }]
 */
export function parseDeals(files: readonly SourceFile[], options: ReadOptions = {}): ReadResult<readonly Deal[]> {
  if (files.length === 0) return fail([{ code: "noFiles", place: {} }]);
  const texts: SourceText[] = [];
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  for (const [index, file] of files.entries()) {
    options.onProgress?.({ done: (decoding * index) / files.length, stage: "decoding", file: file.name });
    const decoded = decodeText(file);
    if (!decoded.ok) {
      issues.push(...decoded.issues);
      continue;
    }
    texts.push(sourceText(file.name, decoded.value.text, decoded.value.encoding));
    warnings.push(...decoded.value.warnings);
  }
  const read = readTexts(texts, options.formats ?? formats, within(options, decoding, 1));
  if (issues.length > 0) return fail([...issues, ...withoutPartnerIssues(read)]);
  return read.ok ? { ...read, warnings: [...warnings, ...read.warnings] } : read;
}

/** Where a file could not be decoded, it may be the very partner that another one misses. */
function withoutPartnerIssues(read: ReadResult<unknown>): readonly Issue[] {
  return read.ok ? [] : read.issues.filter(({ code }) => code !== "missingPartnerFile");
}
