import type { Deal } from "../model/deal.js";
import type { OwnMeanings } from "./readSheet.js";
import { readSheet } from "./readSheet.js";
import type { Draft, ReadOptions, SourceText } from "./format.js";
import type { Issue } from "./issue.js";
import { reportSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { startWarnings } from "./warnings.js";
import type { Warnings } from "./warnings.js";

/** What a format needs to make deals of its sheets. */
export interface GroupReader<Kind extends string> {
  readonly format: string;
  /** Which of its kinds of file a text is. */
  readonly kindOf: (text: SourceText) => Kind | undefined;
  /** What headers mean in each kind where that is not the usual. */
  readonly own: Readonly<Record<Kind, OwnMeanings>>;
  readonly build: (sheets: Sheets<Kind>, options: ReadOptions, warnings: Warnings) => Built;
}
export type Sheets<Kind extends string> = Readonly<Record<Kind, readonly Sheet[]>>;

/** Deals, or what stood in the way of them. */
export interface Built {
  readonly deals: readonly Deal[];
  readonly issues?: readonly Issue[];
}

/**
 * The way all tables go: quotes checked, sheets read and sorted by kind, deals built, everything reported. A text that the
 * format would not have recognized is read as the first kind, because a person said so.
 */
export function readGroup<Kind extends string>(
  group: readonly SourceText[],
  options: ReadOptions,
  { format, kindOf, own, build }: GroupReader<Kind>,
): Draft {
  const warnings = startWarnings();
  const broken = group.flatMap(({ name, table }) =>
    table().issues.map((issue) => ({ ...issue, place: { file: name, ...issue.place } })),
  );
  const kinds = Object.keys(own) as Kind[];
  const sheets = Object.fromEntries(kinds.map((kind) => [kind, [] as Sheet[]])) as Record<Kind, Sheet[]>;
  const read = group.map((text) => {
    const kind = kindOf(text) ?? kinds[0]!;
    const mapping = options.mapping?.[text.name];
    const sheet = readSheet(text, warnings, mapping, own[kind]);
    sheets[kind].push(sheet);
    return sheet;
  });
  const { deals, issues = [] } = broken.length > 0 ? { deals: [] } : build(sheets, { ...options, ...steady(options, group.length) }, warnings);
  return {
    deals: issues.length > 0 ? [] : deals,
    issues: [...broken, ...issues],
    warnings: warnings.all(),
    files: read.map((sheet) => reportSheet(sheet, format)),
  };
}

/** Progress of one sheet after another, told as progress of the group. */
function steady({ onProgress }: ReadOptions, sheets: number): Pick<ReadOptions, "onProgress"> {
  if (!onProgress) return {};
  let current: string | undefined;
  let before = -1;
  return {
    onProgress: (progress) => {
      if (progress.file !== current) before += 1;
      current = progress.file;
      onProgress({ ...progress, done: (before + progress.done) / sheets });
    },
  };
}

/** A file name without its ending, for what has no better name. */
export function bareName(file: string): string {
  return file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || file;
}
