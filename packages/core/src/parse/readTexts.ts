import type { Deal } from "../model/deal.js";
import { fail } from "../result.js";
import { checkText } from "./checkText.js";
import type { Draft, Format, ReadOptions, ReadResult, SourceText } from "./format.js";
import { groupTexts } from "./groupTexts.js";
import type { Issue } from "./issue.js";
import { joinDeals } from "./joinDeals.js";
import { maximumIssues } from "./limits.js";

/** Reads decoded texts. With any issue nothing is read, and every issue is in the answer. */
export function readTexts(
  texts: readonly SourceText[],
  formats: readonly Format[],
  options: ReadOptions,
): ReadResult<readonly Deal[]> {
  const refused = texts.map((text) => checkText(text));
  const readable = texts.filter((_, index) => refused[index] === undefined);
  const { groups, unrecognized } = groupTexts(readable, formats, options);
  const drafts: Draft[] = [];
  for (const [index, { format, texts: group }] of groups.entries()) {
    const from = index / groups.length;
    options.onProgress?.({ done: from, stage: "reading", file: group[0]!.name });
    drafts.push(format.read(group, within(options, from, (index + 1) / groups.length)));
  }
  options.onProgress?.({ done: 1, stage: "checking" });
  const joined = joinDeals(drafts);
  const issues = [
    ...refused.filter((issue) => issue !== undefined),
    ...unrecognized.map(({ name }): Issue => ({ code: "unrecognizedFile", place: { file: name } })),
    ...drafts.flatMap((draft) => draft.issues),
    ...joined.issues,
  ];
  if (issues.length > 0) return fail(upToLimit(issues));
  return {
    ok: true,
    value: joined.deals,
    warnings: drafts.flatMap(({ warnings }) => warnings),
    report: { files: drafts.flatMap(({ files }) => files) },
  };
}

/** The same options, with progress told as a part of the whole. */
export function within(options: ReadOptions, from: number, to: number): ReadOptions {
  const { onProgress } = options;
  if (!onProgress) return options;
  const share = (done: number): number => from + done * (to - from);
  return { ...options, onProgress: ({ done, ...rest }) => onProgress({ ...rest, done: share(done) }) };
}

function upToLimit(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length < maximumIssues) return issues;
  return [...issues.slice(0, maximumIssues), { code: "furtherIssues", place: {}, params: { maximum: maximumIssues } }];
}
