import type { Day } from "../../model/day.js";
import type { Coverage, Stakeholder } from "../../model/stakeholder.js";
import { isSeat } from "../../model/isSeat.js";
import type { Given } from "../given.js";

/** Who on the committee is out of reach of the team, all by id. */
export interface CoverageGap {
  /** Roles that are expected and not yet a person. */
  readonly seats: readonly string[];
  /** People no seller has met. */
  readonly notMet: readonly string[];
  /** People some seller has met. */
  readonly buyerContacts: readonly string[];
  /** Sellers who have met anyone. */
  readonly sellers: readonly string[];
  /** Sides on which the whole deal hangs by one person; empty while nobody has met anybody. */
  readonly singleThread: readonly ("buyer" | "seller")[];
}

/** Seats without a person, people nobody has met, and deals held by one thread. */
export function coverage({ committee, asOf }: Given): CoverageGap {
  const seats: string[] = [];
  const notMet: string[] = [];
  const buyerContacts: string[] = [];
  const sellers = new Set<string>();
  for (const { id, stakeholder } of committee) {
    const metBy = sellersWhoMet(stakeholder, asOf);
    for (const seller of metBy) sellers.add(seller);
    if (isSeat(stakeholder)) seats.push(id);
    else if (metBy.length === 0) notMet.push(id);
    else buyerContacts.push(id);
  }
  const singleThread: ("buyer" | "seller")[] = [];
  if (buyerContacts.length === 1) singleThread.push("buyer");
  if (sellers.size === 1) singleThread.push("seller");
  return { seats, notMet, buyerContacts, sellers: [...sellers].toSorted(), singleThread };
}

function sellersWhoMet({ coverage: entries = [] }: Stakeholder, asOf: string): readonly string[] {
  return entries.filter((entry) => hasMet(entry, asOf)).map(({ seller }) => seller);
}

/** Whether a contact is on record by the day, or a relationship is stated to exist. */
export function hasMet({ lastContactOn, strength = "none" }: Coverage, asOf: Day): boolean {
  return strength !== "none" || (lastContactOn !== undefined && lastContactOn <= asOf);
}
