type Unsure<Shape> = { [Key in keyof Shape]: undefined extends Shape[Key] ? Key : never }[keyof Shape];

/** A record whose unknown values may be absent instead of undefined. */
export type Compact<Shape> = Omit<Shape, Unsure<Shape>> & {
  [Key in Unsure<Shape>]?: Exclude<Shape[Key], undefined>;
};

/** The same record without what is unknown: undefined, empty lists, empty records. */
export function compact<Shape extends object>(record: Shape): Compact<Shape> {
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (value !== undefined && !(typeof value === "object" && value !== null && isEmpty(value))) known[key] = value;
  }
  return known as Compact<Shape>;
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}
