import type { Effect } from "@buyinmap/core";

/** What an effect may be set to by hand. */
export type EffectField = "mean" | "influence" | "mass";

/** Everyone a step could change, in the order in which they are shown: those it is about, then whoever else it changes. */
export function peopleOf(about: readonly string[], effects: readonly Effect[]): readonly string[] {
  return [...new Set([...about, ...effects.map(({ id }) => id)])];
}

/** The effects with one number set; what is nothing goes, and so does an effect that changes nothing any more. */
export function changeEffect(effects: readonly Effect[], id: string, change: { readonly [Field in EffectField]?: number }): Effect[] {
  const isThere = effects.some((effect) => effect.id === id);
  const all = isThere ? effects : [...effects, { id }];
  const first = all.findIndex((effect) => effect.id === id);
  return all.flatMap((effect, index) => {
    const next = index === first ? withoutNothing({ ...effect, ...change }) : effect;
    return Object.keys(next).length > 1 ? [next] : [];
  });
}

function withoutNothing(effect: Effect): Effect {
  return Object.fromEntries(Object.entries(effect).filter(([, value]) => value !== 0)) as Effect;
}
