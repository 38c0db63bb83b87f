import type { Deal, Stakeholder } from "@buyinmap/core";
import type { Me } from "../session/me.js";
import { sellerIdOf } from "../session/signAs.js";

/**
 * What was read, signed by who imports it: they are one with the seller of their name or email, and else join the team
 * of any deal with a score that they answer for. Expects their own id where the reader signed for them.
 */
export function signDeal(deal: Deal, me: Me | undefined): Deal {
  if (!me || !Object.values(deal.stakeholders).some((stakeholder) => answersFor(me.id, stakeholder))) return deal;
  const id = sellerIdOf(deal, me);
  if (id !== me.id) return { ...deal, stakeholders: renameSigner(deal.stakeholders, me.id, id) };
  const seller = { name: me.name, ...(me.email ? { email: me.email } : {}) };
  return { ...deal, team: { ...deal.team, [id]: seller } };
}

/** A score that nobody signed is theirs too: it came with their file. */
function answersFor(id: string, { influence, buyIn, assessedBy, readings = [] }: Stakeholder): boolean {
  const isStated = influence !== undefined || buyIn !== undefined;
  return (isStated && (assessedBy ?? id) === id) || readings.some(({ by }) => by === id);
}

function renameSigner(people: Deal["stakeholders"], from: string, to: string): Deal["stakeholders"] {
  const renamed: Record<string, Stakeholder> = {};
  for (const [id, stakeholder] of Object.entries(people)) {
    const { readings, assessedBy } = stakeholder;
    renamed[id] = {
      ...stakeholder,
      ...(assessedBy === from ? { assessedBy: to } : {}),
      ...(readings
        ? { readings: readings.map((reading) => (reading.by === from ? { ...reading, by: to } : reading)) }
        : {}),
    };
  }
  return renamed;
}
