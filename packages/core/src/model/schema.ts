import * as z from "zod/mini";

/** Any schema. What other rooms ask of one, they ask through this file. */
export type Schema = z.core.$ZodType;
/** The schema of a record with known fields. */
export type RecordSchema = z.ZodMiniObject;
/** The fields of a record, by name. */
export type Shape = z.core.$ZodShape;
/** What a value is once it fits a schema. */
export type Fitting<Of extends Schema> = z.output<Of>;
/** What a schema has against a value. */
export type Misfit = z.core.$ZodIssue;

/** Everything that a schema has against a value; nothing when the value fits. */
export function misfits(schema: Schema, value: unknown): readonly Misfit[] {
  const checked = z.safeParse(schema, value);
  return checked.success ? [] : checked.error.issues;
}

/** What a schema is made of, told apart by `type`. */
export function definitionOf({ _zod: internals }: Schema): z.core.$ZodTypes["_zod"]["def"] {
  return internals.def as z.core.$ZodTypes["_zod"]["def"];
}

/** Whether a record must have a field with this schema. */
export function isRequired({ _zod: internals }: Schema): boolean {
  return internals.optin === undefined;
}

/** The values that an enumeration or a literal lets you choose from. */
export function choicesOf({ _zod: internals }: Schema): readonly unknown[] {
  return [...(internals.values ?? [])];
}

/** The bounds of a number: `minimum` and `maximum` are allowed themselves, `above` and `below` are not. */
export interface Bounds {
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
  readonly below?: number;
}

/** The bounds that the checks of a schema set. */
export function boundsOf(schema: Schema): Bounds {
  const bounds: Record<string, number> = {};
  for (const { _zod: internals } of definitionOf(schema).checks ?? []) {
    const { check, value, inclusive } = internals.def as z.core.$ZodCheckLessThanDef | z.core.$ZodCheckGreaterThanDef;
    if (typeof value !== "number") continue;
    if (check === "greater_than") bounds[inclusive ? "minimum" : "above"] = value;
    else if (check === "less_than") bounds[inclusive ? "maximum" : "below"] = value;
  }
  return bounds;
}
