import { probe } from "./probe.js";

/** A text of a catalog and where it stands; what takes arguments is shown with probes for them. */
export interface Text {
  readonly path: string;
  readonly text: string;
  readonly say?: (...args: readonly unknown[]) => unknown;
}

type Say = NonNullable<Text["say"]>;

/** Every text of a catalog, in its order, whatever the shape of the catalog. */
export function listTexts(words: unknown, path: readonly string[] = []): readonly Text[] {
  if (typeof words === "string") return [{ path: path.join("."), text: words }];
  if (typeof words === "function") {
    const say = words as Say;
    const probes = Array.from({ length: words.length }, (_, index) => probe(String(index)));
    return [{ path: path.join("."), text: String(say(...probes)), say }];
  }
  return Object.entries(words as object).flatMap(([key, value]) => listTexts(value, [...path, key]));
}
