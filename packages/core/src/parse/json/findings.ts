import type { Issue } from "../issue.js";

/** What a check has found so far. */
export interface Findings {
  readonly issues: Issue[];
  /** Keys that no record of their kind knows: by kind of record, then by key. */
  readonly unknownKeys: Map<object, Map<string, UnknownKey>>;
}

/** A key that was moved into `extra`, wherever records of one kind have it. */
export interface UnknownKey {
  /** Where it stood first. */
  readonly path: string;
  /** The field whose records have it, such as `stakeholders`. */
  readonly of: string;
  count: number;
}

/** A clean sheet. */
export function nothingFound(): Findings {
  return { issues: [], unknownKeys: new Map() };
}

/** One warning per key and kind of record, in the order in which they were met. */
export function unknownKeyWarnings({ unknownKeys }: Findings): readonly Issue[] {
  return [...unknownKeys.values()].flatMap((keys) =>
    Array.from(keys, ([found, { path, of, count }]) => ({
      code: "unknownKey" as const,
      place: { path },
      found,
      params: { of, count },
    })),
  );
}
