import type { Schema } from "../../model/schema.js";
import { freeName } from "../freeName.js";
import { isRecord } from "./isRecord.js";
import type { Findings } from "./findings.js";
import { pathOf, type Part } from "./toIssue.js";

/** The record that has unknown keys: its schema, the field that records of its kind stand in, the path to it. */
export interface RecordPlace {
  readonly schema: Schema;
  readonly of: string;
  readonly path: readonly Part[];
}

/**
 * Moves keys of a record into its `extra`, in place, so that they are not lost; one that `extra` has already gets a
 * number. A record whose `extra` is no record is left alone: that is an issue of its own.
 */
export function moveUnknownKeys(
  record: Record<string, unknown>,
  unknown: readonly string[],
  { schema, of, path }: RecordPlace,
  { unknownKeys }: Findings,
): void {
  if (record.extra === undefined) record.extra = {};
  const { extra } = record;
  if (!isRecord(extra)) return;
  const known = unknownKeys.get(schema) ?? new Map();
  unknownKeys.set(schema, known);
  let next = 2;
  for (const key of unknown) {
    const free = freeName(extra, key, next);
    next = free.next;
    extra[free.name] = record[key];
    delete record[key];
    const before = known.get(key);
    if (before) before.count++;
    else known.set(key, { path: pathOf([...path, key]), of, count: 1 });
  }
}
