import type { Candidate, Effect } from "@buyinmap/core";

/** A candidate for a plan, of which only what the test is about is given. */
export function candidate(id: string, effects: readonly Effect[], rest: Partial<Candidate> = {}): Candidate {
  return {
    id,
    rule: id,
    move: "raiseBuyIn",
    about: [...new Set(effects.map((effect) => effect.id))],
    through: [],
    because: ["/stakeholders"],
    params: {},
    questions: [],
    effects,
    effort: 1,
    requires: [],
    proof: { type: "note" },
    first: false,
    stake: 0,
    worth: 0,
    ...rest,
  };
}
