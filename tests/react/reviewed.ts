import fc from "fast-check";
import type { Deal, Review, Stakeholder } from "@buyinmap/core";
import type { Moment } from "../../packages/react/src/moment.js";
import { freeze } from "../deal.js";

const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const standing = fc.record({ influence: score, buyIn: score }).map(withoutUnknown);
const ids = ["a", "b", "c", "d"];
const standings = fc.dictionary(fc.constantFrom(...ids), standing);
const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-10-${String(of).padStart(2, "0")}`);

/** A deal with one to four reviews before its last day, 2026-11-22; scores unknown here and there, some days the same. */
export const reviewedDeals: fc.Arbitrary<Deal> = fc
  .record({ stakeholders: standings, reviews: fc.array(fc.record({ at: day, snapshot: standings }), { minLength: 1, maxLength: 4 }) })
  .map(({ stakeholders, reviews }) =>
    freeze({
      id: "deal",
      name: "Deal",
      stakeholders: Object.fromEntries(ids.map((id): [string, Stakeholder] => [id, { name: id, ...stakeholders[id] }])),
      reviews: Object.fromEntries(
        reviews.map((one, index): [string, Review] => [`r${index}`, { ...one, state: "settled" }]),
      ),
    }),
  );

/** A moment after one of so many reviews, whatever they are called. */
export const momentsIn = (reviews: readonly { readonly id: string }[]): fc.Arbitrary<Moment> =>
  fc.record({
    review: fc.constantFrom(...reviews.map(({ id }) => id)),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });

function withoutUnknown<Scores extends object>(scores: Scores): { [Of in keyof Scores]?: number } {
  return Object.fromEntries(Object.entries(scores).filter(([, value]) => value !== undefined)) as {
    [Of in keyof Scores]?: number;
  };
}
