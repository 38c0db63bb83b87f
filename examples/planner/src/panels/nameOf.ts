import { isSeat, roleNames, type KnownRole, type Stakeholder } from "@buyinmap/core";

/** What to call someone: their name, else what is known of them. A seat goes by the title or role that is expected. */
export function nameOf(stakeholder: Stakeholder): string {
  const { name, title, email, roles } = stakeholder;
  const role = roles?.[0];
  return name ?? title ?? email ?? (role === undefined ? "Someone" : (roleNames[role as KnownRole] ?? role));
}

/** The line under a name: title and department, or that it is a seat. */
export function lineUnder(stakeholder: Stakeholder): string {
  const { title, department } = stakeholder;
  const parts = [isSeat(stakeholder) ? "Seat, not met yet" : title, department];
  return parts.filter(Boolean).join(" · ");
}
