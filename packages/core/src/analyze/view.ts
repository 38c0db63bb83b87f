/** What a view says of someone, or the inputs that are not on record; `missing` names fields of the document. */
export type Seen<Value extends object> =
  | { readonly type: "unknown"; readonly missing: readonly string[] }
  | ({ readonly type: "seen" } & Value);

type Known<Inputs> = { readonly [Name in keyof Inputs]: Exclude<Inputs[Name], undefined> };

/** Looks at inputs, named by their fields in the document, if all of them are known. */
export function see<Inputs extends object, Value extends object>(
  inputs: Inputs,
  look: (known: Known<Inputs>) => Value,
): Seen<Value> {
  const missing = Object.keys(inputs).filter((name) => inputs[name as keyof Inputs] === undefined);
  return missing.length > 0 ? { type: "unknown", missing } : { type: "seen", ...look(inputs as Known<Inputs>) };
}
