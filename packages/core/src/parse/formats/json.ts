import type { Draft, Format, ReadOptions, SourceText } from "../format.js";
import type { Issue } from "../issue.js";
import { checkDocument, type CheckedDocument } from "../json/checkDocument.js";
import { looksLikeJson } from "../json/looksLikeJson.js";
import { parseJson } from "../json/parseJson.js";
import { toDocument } from "../json/toDocument.js";
import { upgrade } from "../upgrade.js";
import { upgrades } from "../upgrades.js";

/** Our own documents, of this version or an older one. Each file is read for itself. */
export const json: Format = {
  id: "json",
  recognize: (texts) => texts.filter(looksLikeJson).map((text) => [text]),
  read: ([source], options) => toDraft(source!, check(source!, options)),
};

function check({ name, text }: SourceText, options: ReadOptions): CheckedDocument {
  const parsed = parseJson(text);
  if (!parsed.ok) return { deals: [], issues: parsed.issues, warnings: [] };
  const { value, issues, warnings } = parsed.value;
  const wrapped = toDocument(value);
  if (!wrapped.ok) return { deals: [], issues: [...issues, ...wrapped.issues], warnings };
  const { document, prefix } = wrapped.value;
  const upgraded = upgrade(document, options.upgrades ?? upgrades);
  if (!upgraded.ok) return { deals: [], issues: [...issues, ...upgraded.issues], warnings };
  options.onProgress?.({ done: 0.5, stage: "checking", file: name });
  const checked = checkDocument(upgraded.value);
  return {
    deals: checked.deals,
    issues: [...issues, ...checked.issues.map((issue) => without(prefix, issue))],
    warnings: [...wrapped.value.warnings, ...warnings, ...checked.warnings.map((issue) => without(prefix, issue))],
  };
}

/** Paths lead through the file as it is, not through the envelope that we put around a bare deal. */
function without(prefix: string, issue: Issue): Issue {
  const { path } = issue.place;
  if (prefix === "" || path === undefined) return issue;
  return { ...issue, place: { ...issue.place, path: path.slice(prefix.length) } };
}

function toDraft({ name, encoding }: SourceText, { deals, issues, warnings }: CheckedDocument): Draft {
  const people = issues.length > 0 ? 0 : deals.reduce((sum, deal) => sum + Object.keys(deal.stakeholders).length, 0);
  const inFile = (issue: Issue): Issue => ({ ...issue, place: { file: name, ...issue.place } });
  return {
    deals: issues.length > 0 ? [] : deals,
    issues: issues.map(inFile),
    warnings: warnings.map(inFile),
    files: [{ file: name, format: "json", encoding, columns: [], records: people, people, merged: 0, skipped: 0 }],
  };
}
