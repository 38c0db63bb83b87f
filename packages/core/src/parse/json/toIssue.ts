import { daySchema } from "../../model/day.js";
import { pointer } from "../../model/pointer.js";
import { boundsOf, choicesOf, definitionOf, type Misfit, type Schema } from "../../model/schema.js";
import type { Issue } from "../issue.js";
import { showFound } from "../showFound.js";

/** A key, or a position in a list. */
export type Part = string | number;

/** The JSON Pointer of a path. */
export function pathOf(parts: readonly Part[]): string {
  return pointer(...parts.map(String));
}

/** Puts in our terms what a schema has against a value, which stands at `path`. */
export function toIssue(schema: Schema, value: unknown, misfit: Misfit, path: readonly Part[]): Issue {
  const place = { path: pathOf([...path, ...misfit.path.map(String)]) };
  const found = showFound(value);
  const common = { place, expected: expectedType(schema), found };
  const params = { ...boundsOf(schema) };
  const bounded = Object.keys(params).length > 0 ? { ...common, params } : common;
  switch (misfit.code) {
    case "invalid_type":
      return { code: "wrongType", ...bounded };
    case "invalid_value":
      return { code: "wrongValue", ...common };
    case "too_small":
    case "too_big":
      if (misfit.origin === "string") return { code: "emptyText", place };
      return { code: "outOfRange", ...bounded };
    default:
      return { code: schema === daySchema ? "badDay" : "wrongValue", ...common };
  }
}

/**
 * What a schema asks for: `string`, `number`, `boolean`, `list`, `record`, `day`, or the values to choose from, joined
 * by commas.
 */
export function expectedType(schema: Schema): string {
  const definition = definitionOf(schema);
  if (schema === daySchema) return "day";
  switch (definition.type) {
    case "optional":
      return expectedType(definition.innerType);
    case "array":
      return "list";
    case "object":
      return "record";
    case "enum":
    case "literal":
      return choicesOf(schema).join(", ");
    default:
      return definition.type;
  }
}
