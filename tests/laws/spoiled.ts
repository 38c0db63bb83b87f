import { forbiddenIds } from "@buyinmap/core";
import fc from "fast-check";

/** Where a value inside another one stands: the keys that lead there. */
type Path = readonly (string | number)[];

/** What a caller without types, or one who means harm, may send in place of something. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>("", "toString", ...forbiddenIds, "2026-02-30", -1, 0.5, 101, Number.NaN, null, undefined, {}, []),
  fc.constant(Object.create(null)),
  fc.jsonValue({ maxDepth: 2 }),
  fc.anything({ maxDepth: 2 }),
);

/** The same value with one thing in it put in the place of another, taken out, or added. */
export function spoiled(value: object): fc.Arbitrary<object> {
  const everywhere = pathsIn(value, []);
  const records = everywhere.filter((path) => isRecord(at(value, path)));
  const elsewhere = fc.constantFrom(...everywhere.filter((path) => path.length > 0));
  const key = fc.oneof(fc.constantFrom("", "toString", "extra", "id", ...forbiddenIds), fc.string({ maxLength: 4 }));
  return fc.oneof(
    fc.record({ path: elsewhere, put: hostile }).map(({ path, put }) => changed(value, path, { value: put })),
    elsewhere.map((path) => changed(value, path, undefined)),
    fc
      .record({ path: fc.constantFrom(...records), key, put: hostile })
      .map(({ path, key: last, put }) => changed(value, [...path, last], { value: put })),
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => Reflect.get(inside as object, key), value);
}

/** A copy with something at the path, or with nothing there. */
function changed(value: object, path: Path, put: { readonly value: unknown } | undefined): object {
  const copy = structuredClone(value);
  const holder = at(copy, path.slice(0, -1)) as object;
  const key = path.at(-1)!;
  if (put) Object.defineProperty(holder, key, { value: put.value, enumerable: true, configurable: true, writable: true });
  else Reflect.deleteProperty(holder, key);
  return copy;
}
