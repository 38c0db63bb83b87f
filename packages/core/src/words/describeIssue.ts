import type { Issue } from "../parse/issue.js";
import { issueSentences, type IssueSentences } from "./english/issues.js";

/**
 * Says an issue or warning in one sentence: where it is, what it is, what was expected. Another language is another
 * table of sentences.
 * @example
 * describeIssue({ code: "emptyFile", place: { file: "deals.csv" } }); // "deals.csv: the file is empty"
 */
export function describeIssue(issue: Issue, sentences: IssueSentences = issueSentences): string {
  return sentences.place(issue.place) + sentences[issue.code](issue);
}
