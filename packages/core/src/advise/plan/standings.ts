import type { Standing } from "../forecast/electorate.js";
import { moved } from "../forecast/prospect.js";
import type { Field } from "./field.js";

/** Where sets of steps leave a person; the steps are taken in the fixed order, by whatever bits they stand for. */
export interface Standings {
  /** By step: whom it changes. */
  readonly touched: readonly (readonly number[])[];
  readonly of: (person: number, set: number) => Standing;
}

/** Remembers everyone's standings: they hang only on the steps that are on the person. */
export function standingsIn({ now: { electorate, people }, steps }: Field, bits: readonly number[]): Standings {
  const touched = steps.map(({ effects }) => [
    ...new Set(effects.flatMap(({ id }) => electorate.indexOf.get(id) ?? [])),
  ]);
  const effectsOn = people.map((_, person) =>
    steps.flatMap(({ effects }, step) =>
      effects
        .filter(({ id }) => electorate.indexOf.get(id) === person)
        .map((effect) => ({ effect, bit: bits[step]! })),
    ),
  );
  const masks = effectsOn.map((on) => on.reduce((mask, { bit }) => mask | bit, 0));
  const known = people.map(() => new Map<number, Standing>());
  return {
    touched,
    of(person, set) {
      const own = set & masks[person]!;
      let standing = known[person]!.get(own);
      if (!standing) {
        standing = people[person]!;
        for (const { effect, bit } of effectsOn[person]!) {
          if (own & bit) standing = moved(standing, effect, electorate);
        }
        known[person]!.set(own, standing);
      }
      return standing;
    },
  };
}
