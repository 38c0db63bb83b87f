import { readFileSync } from "node:fs";
import type { Draft, Format, ReadOptions } from "../../packages/core/src/parse/format.js";
import { sourceText } from "../../packages/core/src/parse/sourceText.js";

/** Texts by file name, or the sample exports of that name. */
export type Files = Readonly<Record<string, string>>;

/** The sample exports of these names, as text. */
export function samples(...names: readonly string[]): Files {
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(`../data/crm/${name}`, import.meta.url), "utf8")]),
  );
}

/** What a format makes of files that it recognizes as one group. */
export function readWith(format: Format, files: Files, options: ReadOptions = {}): Draft {
  const groups = format.recognize(Object.entries(files).map(([name, text]) => sourceText(name, text, "utf-8")));
  if (groups.length !== 1) throw new Error(`${format.id} recognizes ${groups.length} groups`);
  return format.read(groups[0]!, options);
}

/** Which of the files a format recognizes, group by group. */
export function recognizedBy(format: Format, files: Files): readonly (readonly string[])[] {
  const texts = Object.entries(files).map(([name, text]) => sourceText(name, text, "utf-8"));
  return format.recognize(texts).map((group) => group.map(({ name }) => name));
}
