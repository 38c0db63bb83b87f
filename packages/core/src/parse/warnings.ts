import type { Issue, IssueCode } from "./issue.js";
import { shorten } from "./showFound.js";

const most = 200;

/** What is worth knowing about a file that is read anyway, in the order in which it was found. */
export interface Warnings {
  readonly warn: (warning: Issue) => void;
  readonly all: () => readonly Issue[];
}

/**
 * Collects the warnings about one group of files. After 200 of one kind the rest are counted, and told in one
 * `furtherWarnings` at the end, `found` naming the kind: a million lines of the same complaint help nobody.
 */
export function startWarnings(): Warnings {
  const warnings: Issue[] = [];
  const counts = new Map<IssueCode, number>();
  return {
    warn: (warning) => {
      const count = (counts.get(warning.code) ?? 0) + 1;
      counts.set(warning.code, count);
      if (count <= most) warnings.push(short(warning));
    },
    all: () => [
      ...warnings,
      ...[...counts]
        .filter(([, count]) => count > most)
        .map(([code, count]): Issue => ({ code: "furtherWarnings", place: {}, found: code, params: { count: count - most } })),
    ],
  };
}

function short(warning: Issue): Issue {
  return warning.found === undefined ? warning : { ...warning, found: shorten(warning.found) };
}
