import { everyone } from "../../model/committee.js";
import { pointer } from "../../model/pointer.js";
import { idsOf } from "../given.js";
import type { WarningRule } from "../warning.js";

/** Someone has left and is still named: in the rule, in a tie, or in a role that the deal leans on. */
export const goneButNamed = {
  id: "goneButNamed" as const,
  severity: "serious",
  find({ deal, committee, assumptions: { decidingRoles } }) {
    const leantOn: readonly string[] = ["champion", ...decidingRoles];
    const here = new Set(idsOf(committee));
    const people: string[] = [];
    const evidence: string[] = [];
    for (const { id, stakeholder } of everyone(deal)) {
      if (here.has(id)) continue;
      const before = evidence.length;
      for (const list of ["deciders", "vetoes"] as const) {
        const index = deal.rule?.[list]?.indexOf(id) ?? -1;
        if (index >= 0) evidence.push(pointer("rule", list, String(index)));
      }
      for (const tie of Object.keys(deal.ties ?? {}).toSorted()) {
        const { from, to } = deal.ties![tie]!;
        if (from === id || to === id) evidence.push(pointer("ties", tie));
      }
      stakeholder.roles?.forEach((role, index) => {
        if (leantOn.includes(role)) evidence.push(pointer("stakeholders", id, "roles", String(index)));
      });
      if (evidence.length > before) people.push(id);
    }
    return { people, evidence };
  },
} satisfies WarningRule;
