import { perStakeholder, type Given, type PerStakeholder } from "../given.js";

/** Whose reasons they are, and how far the inner conversation has come. */
export interface Reasons {
  /** Share of the recorded reasons that they voiced themselves, 0..1; absent where none is recorded. */
  readonly own?: number;
  /** Concerns by state. */
  readonly suspected: number;
  readonly voiced: number;
  readonly workedThrough: number;
}

/** Only reasons of their own carry buy-in; only concerns that were voiced can be worked through. */
export function reasons(given: Given): PerStakeholder<Reasons> {
  return perStakeholder(given, ({ stakeholder: { reasons: known = [], concerns = [] } }) => {
    const counts = { suspected: 0, voiced: 0, workedThrough: 0 };
    for (const { state } of concerns) counts[state] += 1;
    if (known.length === 0) return counts;
    return { own: known.filter(({ voicedBy }) => voicedBy === "buyer").length / known.length, ...counts };
  });
}
