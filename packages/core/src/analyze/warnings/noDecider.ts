import { rule } from "../metrics/rule.js";
import { nothing, type WarningRule } from "../warning.js";

/** Nobody on the map decides: the rule names no one who is still there, and nobody holds a deciding role. */
export const noDecider = {
  id: "noDecider" as const,
  severity: "serious",
  find(given) {
    const { deciders = [] } = given.once(rule);
    const decides = given.committee.some(({ id, stakeholder: { roles } }) => {
      return deciders.includes(id) || given.assumptions.decidingRoles.some((role) => roles?.includes(role));
    });
    return decides ? nothing : { people: [], evidence: [given.deal.rule ? "/rule" : "/stakeholders"] };
  },
} satisfies WarningRule;
