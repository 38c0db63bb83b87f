import { forbiddenIds } from "../model/id.js";
import { guessMeanings } from "./guessMeanings.js";
import { isScoreMeaning, meaningOf, meanings, scoreMeanings } from "./columns.js";
import type { Meaning, ScoreMeaning } from "./columns.js";
import type { FileMapping } from "./format.js";
import type { OwnMeanings } from "./readSheet.js";
import { saysUnknown } from "./readScore.js";
import { recognizeScale, scaleInHeader } from "./recognizeScale.js";
import type { Scale } from "./scale.js";
import { findScale, scaleIds } from "./scales.js";
import { cellsOf } from "./sheet.js";
import type { Column } from "./sheet.js";
import type { TableRow } from "./table.js";
import type { Warnings } from "./warnings.js";
import { wordKey } from "./wordKey.js";

/** What columns are recognized from. */
export interface ColumnSource {
  readonly file: string;
  readonly header: readonly string[] | undefined;
  readonly records: readonly TableRow[];
  readonly mapping: FileMapping;
  readonly own: OwnMeanings;
}

/**
 * What each column of a table means, and the scale of those that hold scores: as the person mapped it, else by its
 * header, else by its values.
 */
export function recognizeColumns(source: ColumnSource, warnings: Warnings): readonly Column[] {
  const { header, records, own } = source;
  let width = header?.length ?? 0;
  for (const { cells } of records) width = Math.max(width, header ? 0 : cells.length);
  const headers = Array.from({ length: width }, (_, index) => (header?.[index] ?? "").trim());
  const labels = labelsOf(headers);
  const byHeader = headers.map((text) => {
    const meaning = meaningOf(text);
    return meaning && (own[meaning] ?? meaning);
  });
  const chosen = headers.map((_, index) => chosenMeaning(source, labels[index]!, index, warnings));
  const guessed = guessMeanings(byHeader, records);
  warnOfDuplicates(source.file, headers, labels, warnings);
  return headers.map((text, index) => {
    const label = labels[index]!;
    const meaning = chosen[index] ?? yieldTo(chosen, guessed[index]!);
    const column = { index, header: text, label, meaning: safe(source.file, label, meaning, warnings) };
    if (column.meaning === "extra" && chosen[index] === undefined) warnOfUnknown(source, column, warnings);
    if (!isScoreMeaning(meaning)) return column;
    const scale = scaleOf(source, column, meaning, warnings);
    return scale ? { ...column, scale } : column;
  });
}

/** Headers made unique by a number, letters for columns without one. */
function labelsOf(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((text, index) => {
    const label = text || letter(index);
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

/** The letter that a spreadsheet shows above a column. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function chosenMeaning({ file, mapping }: ColumnSource, label: string, index: number, warnings: Warnings): Meaning | undefined {
  const name = mapping.columns?.[index];
  if (name === undefined) return undefined;
  const meaning = meanings.find((known) => known === name);
  if (!meaning) {
    const expected = meanings.join(", ");
    warnings.warn({ code: "unknownMeaning", place: { file, column: label }, expected, found: name });
  }
  return meaning;
}

/** Where a person chose another column for a meaning, the one that we took for it is kept as extra. */
function yieldTo(chosen: readonly (Meaning | undefined)[], meaning: Meaning): Meaning {
  return meaning !== "ignored" && chosen.includes(meaning) ? "extra" : meaning;
}

function safe(file: string, label: string, meaning: Meaning, warnings: Warnings): Meaning {
  if (meaning !== "extra" || !forbiddenIds.includes(label)) return meaning;
  warnings.warn({ code: "forbiddenKey", place: { file, column: label }, found: label });
  return "ignored";
}

function warnOfDuplicates(file: string, headers: readonly string[], labels: readonly string[], warnings: Warnings): void {
  const seen = new Set<string>();
  headers.forEach((text, index) => {
    const key = wordKey(text);
    if (key !== "" && seen.has(key)) {
      warnings.warn({ code: "duplicateHeader", place: { file, column: labels[index]! }, found: text });
    }
    seen.add(key);
  });
}

function warnOfUnknown({ file, records }: ColumnSource, { index, label }: Column, warnings: Warnings): void {
  for (const found of cellsOf(records, index)) {
    if (found === "") continue;
    warnings.warn({ code: "unknownColumn", place: { file, column: label }, found });
    return;
  }
}

function scaleOf(source: ColumnSource, column: Column, meaning: ScoreMeaning, warnings: Warnings): Scale | undefined {
  const { file, mapping, records } = source;
  const place = { file, column: column.label };
  const name = mapping.scales?.[column.index];
  const chosen = name === undefined ? undefined : findScale(name);
  if (name !== undefined && !chosen) {
    warnings.warn({ code: "unknownScale", place, expected: scaleIds.join(", "), found: name });
  }
  const stated = chosen ?? scaleInHeader(column.header);
  if (stated) return stated;
  const recognized = recognizeScale(cellsOf(records, column.index), scoreMeanings[meaning]);
  if (recognized?.ambiguous) warnings.warn({ code: "ambiguousScale", place, found: recognized.scale.id });
  if (!recognized) {
    const found = [...cellsOf(records, column.index)].find((cell) => !saysUnknown(cell));
    if (found !== undefined) warnings.warn({ code: "unknownScale", place, expected: scaleIds.join(", "), found });
  }
  return recognized?.scale;
}
