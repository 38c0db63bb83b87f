import type { Stakeholder } from "./stakeholder.js";

/**
 * Whether this is a seat: a role that is expected and not yet a person, so neither name nor email nor CRM id.
 * @example
 * isSeat({ title: "CFO", roles: ["economicBuyer"] }); // true
 * isSeat({ name: "Dana Whitfield" }); // false
 */
export function isSeat(stakeholder: Stakeholder): boolean {
  return !stakeholder.name && !stakeholder.email && !stakeholder.crm?.length;
}
