import { isSeat } from "../../model/isSeat.js";
import { about, nothing, type WarningRule } from "../warning.js";

/** An expected role that nobody known fills, be it that a seat waits for someone or that there is not even a seat. */
export const expectedSeatEmpty = {
  id: "expectedSeatEmpty" as const,
  severity: "info",
  find({ committee, assumptions }) {
    const people = committee.filter(({ stakeholder }) => !isSeat(stakeholder));
    const roles = assumptions.expectedRoles.filter(
      (role) => !people.some(({ stakeholder }) => stakeholder.roles?.includes(role)),
    );
    if (committee.length === 0 || roles.length === 0) return nothing;
    const seats = committee.filter(({ stakeholder }) => roles.some((role) => stakeholder.roles?.includes(role)));
    const waiting = about(seats);
    return { ...waiting, params: { roles }, evidence: seats.length === 0 ? ["/stakeholders"] : waiting.evidence };
  },
} satisfies WarningRule;
