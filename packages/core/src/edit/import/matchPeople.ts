import type { CrmRef } from "../../model/crmRef.js";
import type { Stakeholder } from "../../model/stakeholder.js";

/** By what an incoming person was recognized as one already on the map. */
export type MatchedBy = "crm" | "email" | "name";

export interface Match {
  readonly id: string;
  readonly by: MatchedBy;
}

type People = Readonly<Record<string, Stakeholder>>;

/** Strongest first: an id cannot be mistaken, an email hardly, a name easily. */
const keysBy: readonly { readonly by: MatchedBy; readonly keys: (person: Stakeholder) => readonly string[] }[] = [
  { by: "crm", keys: ({ crm }) => (crm ?? []).map(crmKey) },
  { by: "email", keys: ({ email }) => (email ? [email.trim().toLowerCase()] : []) },
  { by: "name", keys: ({ name }) => (name ? [name.trim().replace(/\s+/g, " ").toLowerCase()] : []) },
];

/**
 * Who of the incoming people is already on the map: by CRM id, else by email, else by name. A key that fits two people
 * on either side settles nothing, and nobody is matched twice.
 */
export function matchPeople(existing: People, incoming: People): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>();
  const taken = new Set<string>();
  for (const { by, keys } of keysBy) {
    const there = uniqueOwners(existing, keys, (id) => !taken.has(id));
    const here = uniqueOwners(incoming, keys, (id) => !matches.has(id));
    for (const [key, incomingId] of here) {
      const id = there.get(key);
      if (id === undefined || taken.has(id) || matches.has(incomingId)) continue;
      if (by === "name" && areStrangers(existing[id]!, incoming[incomingId]!)) continue;
      matches.set(incomingId, { id, by });
      taken.add(id);
    }
  }
  return matches;
}

/** The key under which a CRM knows a record; Salesforce's 15 and 18 character ids name the same one. */
export function crmKey({ system, id }: CrmRef): string {
  return JSON.stringify([system, system === "salesforce" && id.length === 18 ? id.slice(0, 15) : id]);
}

function uniqueOwners(
  people: People,
  keys: (person: Stakeholder) => readonly string[],
  isFree: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, person] of Object.entries(people)) {
    if (!isFree(id)) continue;
    for (const key of keys(person)) {
      if (owners.has(key) && owners.get(key) !== id) shared.add(key);
      owners.set(key, id);
    }
  }
  for (const key of shared) owners.delete(key);
  return owners;
}

/** Two people of one name whom one CRM, or their emails, tell apart. */
function areStrangers(one: Stakeholder, other: Stakeholder): boolean {
  if (one.email && other.email) return true;
  const systems = new Set((one.crm ?? []).map(({ system }) => system));
  return (other.crm ?? []).some(({ system }) => systems.has(system));
}
