import type { Stakeholder } from "../model/stakeholder.js";
import type { StepParams } from "./nextStep.js";

/** What a seat is called by while nobody sits in it: its title and its roles. */
export function seatParams({ title, roles = [] }: Stakeholder): StepParams {
  return { ...(title ? { title } : {}), roles };
}
