import { pointer } from "../../model/pointer.js";
import { idsOf } from "../given.js";
import { rule } from "../metrics/rule.js";
import { settled } from "../metrics/settled.js";
import { nothing, type WarningRule } from "../warning.js";

/**
 * Veto holders of whose view nothing is known. Someone named in both lists is a decider, and counts here all the same.
 */
export const vetoUnknown = {
  id: "vetoUnknown" as const,
  severity: "caution",
  find(given) {
    const { vetoes = [] } = given.once(rule);
    if (vetoes.length === 0) return nothing;
    const views = given.once(settled);
    const people = idsOf(given.committee).filter((id) => vetoes.includes(id) && views[id]!.type === "unknown");
    return { people, evidence: people.map((id) => pointer("rule", "vetoes", String(vetoes.indexOf(id)))) };
  },
} satisfies WarningRule;
