import type { NextStep } from "../../../advise/nextStep.js";
import type { Speech } from "../../speech.js";
import { textsOf } from "./textsOf.js";

/** Whom a step is about: a person by name; a seat by its title, else by its roles, else by what it is called. */
export function seatName(
  { about: [id = ""], params: { title, roles } }: NextStep,
  { name, role, list }: Speech,
): string {
  if (title) return `“${String(title)}”`;
  const known = textsOf(roles);
  return known.length > 0 ? `the ${list(known.map(role))} seat` : name(id);
}
