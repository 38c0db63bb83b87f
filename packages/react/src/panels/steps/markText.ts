import type { Severity, Span } from "@buyinmap/core";

/** A remark on a part of a text. */
export interface Marking {
  readonly span: Span;
  readonly severity: Severity;
}

/** A run of text under the same remarks. */
export interface MarkedRun {
  readonly start: number;
  readonly text: string;
  /** The most serious of the remarks on it; absent where there is none. */
  readonly severity?: Severity;
}

const order: readonly Severity[] = ["serious", "caution", "info"];

/** Cuts a text where remarks begin and end. The runs are the whole text, one after the other. */
export function markText(text: string, markings: readonly Marking[]): readonly MarkedRun[] {
  const within = markings.map(({ span: { start, end }, severity }) => ({
    start: Math.max(0, start),
    end: Math.min(text.length, end),
    severity,
  }));
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => (start < end ? [start, end] : []))])];
  const sorted = cuts.toSorted((one, other) => one - other);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    const severity = order.find((one) => within.some((mark) => mark.severity === one && mark.start <= start && mark.end >= end));
    return { start, text: text.slice(start, end), ...(severity ? { severity } : {}) };
  });
}

/** How much of two texts is the same, from the beginning on, in UTF-16 units. */
export function sameBeginning(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}
