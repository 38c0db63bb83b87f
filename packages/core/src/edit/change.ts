import { forbiddenIds } from "../model/id.js";

/** Sets the given fields, and removes those that are `null`; a field given as `undefined` is left alone. */
export function change(thing: object, changes: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(thing, field);
    else if (value !== undefined) Reflect.set(thing, field, value);
  }
}

/**
 * The first field that a change must not name: one with a command of its own, which a caller without types may still
 * send, or one that would reach into the prototype.
 */
export function refusedField(changes: object, guarded: readonly string[]): string | undefined {
  return Object.keys(changes).find((field) => guarded.includes(field) || forbiddenIds.includes(field));
}
