import type { Rule } from "@buyinmap/core";

/** What someone's word counts for, beside its weight. */
export type Right = "voice" | "decider" | "veto";

/** What someone may do under a rule. A name in both lists is a decider. */
export function rightOf(id: string, { deciders, vetoes }: Rule): Right {
  if (deciders?.includes(id)) return "decider";
  return vetoes?.includes(id) ? "veto" : "voice";
}

/** The rule with one person's right changed. It is then no preset any more, but a rule of their own. */
export function giveRight(rule: Rule, id: string, right: Right): Rule {
  const { preset: _, deciders = [], vetoes = [], ...rest } = rule;
  const next = {
    deciders: right === "decider" ? withId(deciders, id) : deciders.filter((one) => one !== id),
    vetoes: right === "veto" ? withId(vetoes, id) : vetoes.filter((one) => one !== id),
  };
  return {
    ...rest,
    ...(next.deciders.length > 0 && { deciders: next.deciders }),
    ...(next.vetoes.length > 0 && { vetoes: next.vetoes }),
  };
}

function withId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? [...ids] : [...ids, id];
}
