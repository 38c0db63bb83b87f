import { pointer } from "../../model/pointer.js";
import { idsOf } from "../given.js";
import { rule } from "../metrics/rule.js";
import { settled } from "../metrics/settled.js";
import type { WarningRule } from "../warning.js";

/**
 * Veto holders of whose view nothing is known. Someone named in both lists is a decider, and counts here all the same.
 */
export const vetoUnknown = {
  id: "vetoUnknown" as const,
  severity: "caution",
  find(given) {
    const views = given.once(settled);
    const { vetoes = [] } = given.once(rule);
    const people = idsOf(given.committee).filter((id) => vetoes.includes(id) && views[id]!.type === "unknown");
    return { people, evidence: people.map((id) => pointer("rule", "vetoes", String(vetoes.indexOf(id)))) };
  },
} satisfies WarningRule;
