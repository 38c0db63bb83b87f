import { definitionOf, isRequired, misfits, type Schema, type Shape } from "../../model/schema.js";
import { maximumIssues } from "../limits.js";
import type { Findings } from "./findings.js";
import { isRecord } from "./isRecord.js";
import { moveUnknownKeys } from "./moveUnknownKeys.js";
import { expectedType, pathOf, toIssue, type Part } from "./toIssue.js";

/**
 * Holds a parsed JSON value against a schema and writes down everything that does not fit. Keys that a record does not
 * know are moved into its `extra`, in place. `path` leads from the document to the value.
 *
 * We walk lists and records ourselves, led by the schema, and give zod only the values in them: zod spreads the issues
 * of a level over the call stack, which some 100,000 mistakes overflow.
 */
export function checkShape(root: Schema, value: unknown, path: readonly Part[], findings: Findings): void {
  const { issues } = findings;
  const parts = [...path];
  const required = new Map<Shape, readonly string[]>();

  function visit(schema: Schema, item: unknown, of: string): void {
    if (issues.length >= maximumIssues) return;
    const before = issues.length;
    const definition = definitionOf(schema);
    if (definition.type === "optional") visit(definition.innerType, item, of);
    else if (definition.type === "object" && isRecord(item)) visitFields(schema, definition.shape, item, of);
    else if (definition.type === "record" && isRecord(item)) {
      for (const key of Object.keys(item)) visitEntry(key, definition.keyType, definition.valueType, item[key], of);
    } else if (definition.type === "array" && Array.isArray(item)) {
      for (let index = 0; index < item.length; index++) visitInside(index, definition.element, item[index], of);
    } else return visitWhole(schema, item);
    if (definition.checks && issues.length === before) visitWhole(schema, item);
  }

  function visitFields(schema: Schema, shape: Shape, record: Record<string, unknown>, of: string): void {
    const unknown: string[] = [];
    for (const key of Object.keys(record)) {
      if (Object.hasOwn(shape, key)) visitInside(key, shape[key]!, record[key], key);
      else unknown.push(key);
    }
    for (const key of requiredOf(shape)) {
      if (Object.hasOwn(record, key)) continue;
      issues.push({ code: "missing", place: { path: pathOf([...parts, key]) }, expected: expectedType(shape[key]!) });
    }
    if (unknown.length > 0) moveUnknownKeys(record, unknown, { schema, of, path: parts }, findings);
  }

  function requiredOf(shape: Shape): readonly string[] {
    const known = required.get(shape);
    if (known) return known;
    const keys = Object.keys(shape).filter((key) => isRequired(shape[key]!));
    required.set(shape, keys);
    return keys;
  }

  function visitEntry(key: string, keySchema: Schema, schema: Schema, item: unknown, of: string): void {
    visitInside(key, keySchema, key, of);
    visitInside(key, schema, item, of);
  }

  function visitInside(part: Part, schema: Schema, item: unknown, of: string): void {
    parts.push(part);
    visit(schema, item, of);
    parts.pop();
  }

  function visitWhole(schema: Schema, item: unknown): void {
    if (item === Infinity || item === -Infinity) return; // `tidy` has reported it
    for (const misfit of misfits(schema, item)) issues.push(toIssue(schema, item, misfit, parts));
  }

  visit(root, value, path.findLast((part) => typeof part === "string") ?? "document");
}
