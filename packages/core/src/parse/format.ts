import type { Deal } from "../model/deal.js";
import type { Day } from "../model/day.js";
import type { Issue } from "./issue.js";
import type { Encoding, FileReport, Report } from "./report.js";
import type { Table } from "./table.js";
import type { Upgrade } from "./upgrade.js";

/** One file, decoded. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** The text as a table; read on the first call and kept. */
  readonly table: () => Table;
}

/** What a format made of its texts. With any issue, nothing is imported; warnings stand beside what is. */
export interface Draft {
  readonly deals: readonly Deal[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly files: readonly FileReport[];
}

/** A kind of file that can be read. A host adds its own by passing a longer list. */
export interface Format {
  readonly id: string;
  /** Groups of texts that this format reads together. Texts it does not know are in none. */
  readonly recognize: (texts: readonly SourceText[]) => readonly (readonly SourceText[])[];
  readonly read: (group: readonly SourceText[], options: ReadOptions) => Draft;
}

/** Choices of the person who imports. */
export interface ReadOptions {
  /** The day of the import; dates stances from files that bear no date of their own. */
  readonly importedOn?: Day;
  /** Id or name of the seller who imports; signs the claims that come from stances. */
  readonly by?: string;
  /** What roles are called, labels separated by `|`, in place of `roleLabels`. */
  readonly roleLabels?: Readonly<Record<string, string>>;
  /** Corrections to what was recognized, by file name. */
  readonly mapping?: Readonly<Record<string, FileMapping>>;
  /** The kinds of file to look for, first match first. Default: all of `formats`. */
  readonly formats?: readonly Format[];
  /** The steps that bring older documents up to this version. Default: all of `upgrades`. */
  readonly upgrades?: readonly Upgrade[];
  /** Called between stages and after each file, with the share done, 0..1, which never falls. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly stage: "decoding" | "reading" | "checking";
  readonly file?: string;
}

/** A person's corrections for one file; what is absent is recognized. */
export interface FileMapping {
  readonly format?: string;
  /** Meaning by column index, `ignored` to leave a column out. */
  readonly columns?: Readonly<Record<number, string>>;
  /** Scale id by column index. */
  readonly scales?: Readonly<Record<number, string>>;
}

/** What reading gives: the value with what is worth knowing about it, or every problem at once. */
export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[]; readonly report: Report }
  | { readonly ok: false; readonly issues: readonly Issue[] };
