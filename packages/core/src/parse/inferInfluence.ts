import { committee } from "../model/committee.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Reading } from "../model/reading.js";
import type { Stakeholder } from "../model/stakeholder.js";
import { influenceTable } from "./influenceTable.js";
import type { InfluenceTable } from "./influenceTable.js";

/** An influence reading that a role or title suggests, for a person to accept or decline. It is never a claim. */
export interface Offer {
  /** Id of the stakeholder. */
  readonly id: string;
  /** Of tier `inference`, dated by the day of the offer. */
  readonly reading: Reading;
  /** What suggested it: a role id, or a title as it stands. */
  readonly because: { readonly type: "role" | "title"; readonly text: string };
}

/** The day that offers are dated by, and the table to read roles and titles by; default {@link influenceTable}. */
export interface InferOptions {
  readonly at: Day;
  readonly table?: InfluenceTable;
}

/**
 * Offers an influence for everyone of whom none is known: by the weightiest of their roles, else by their title. Nobody
 * with a stated influence or any reading of it gets an offer, nor anyone who has left by then. Sorted by id.
 * @example
 * const deal = { id: "fleet", name: "Fleet", stakeholders: { dana: { title: "CFO" } } };
 * inferInfluence(deal, { at: "2026-11-22" })[0]?.because; // { type: "title", text: "CFO" }
 */
export function inferInfluence(deal: Deal, { at, table = influenceTable }: InferOptions): readonly Offer[] {
  const offers: Offer[] = [];
  for (const { id, stakeholder } of committee(deal, at)) {
    if (stakeholder.influence !== undefined || stakeholder.readings?.some(({ of }) => of === "influence")) continue;
    const sign = byRole(stakeholder, table) ?? byTitle(stakeholder, table);
    if (!sign) continue;
    const { value, type, text } = sign;
    const reading: Reading = { of: "influence", value, tier: "inference", at, source: { label: text } };
    offers.push({ id, reading, because: { type, text } });
  }
  return offers;
}

/** What points to an influence. */
interface Sign {
  readonly value: number;
  readonly type: "role" | "title";
  readonly text: string;
}

function byRole({ roles = [] }: Stakeholder, table: InfluenceTable): Sign | undefined {
  let best: Sign | undefined;
  for (const role of roles) {
    const value = Object.hasOwn(table.roles, role) ? table.roles[role] : undefined;
    if (value !== undefined && value > (best?.value ?? -1)) best = { value, type: "role", text: role };
  }
  return best;
}

function byTitle({ title }: Stakeholder, table: InfluenceTable): Sign | undefined {
  if (title === undefined) return undefined;
  const start = title.slice(0, 200);
  const value = table.titles.find(({ pattern }) => pattern.test(start))?.value;
  return value === undefined || value === null ? undefined : { value, type: "title", text: title };
}
