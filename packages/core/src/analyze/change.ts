/** What something was and what it is; a side on which it is unknown is absent. */
export interface Moved<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

/** The two sides where they differ, else nothing. Numbers within a billionth are the same. */
export function moved<Value>(before: Value | undefined, after: Value | undefined): Moved<Value> | undefined {
  if (isSame(before, after)) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1e-9;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}

/** A record without the fields that have nothing in them. */
export function onlyGiven<Thing extends object>(
  thing: Thing,
): { [Key in keyof Thing]?: Exclude<Thing[Key], undefined> } {
  const given = Object.entries(thing).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Key in keyof Thing]?: Exclude<Thing[Key], undefined> };
}
