import { everyone } from "../model/committee.js";
import type { Coverage, Stakeholder } from "../model/stakeholder.js";
import type { Deal } from "../model/deal.js";
import { tieKey } from "../model/tie.js";
import type { Command } from "./command.js";
import { dealChanges } from "./import/dealChanges.js";
import type { ImportChange } from "./import/importChange.js";
import { matchPeople, type Match } from "./import/matchPeople.js";
import { personChanges, type Signature } from "./import/personChanges.js";

/** Everything that importing a deal into an existing one would do, in the order in which it would be done. */
export interface ImportPlan {
  readonly changes: readonly ImportChange[];
}

/**
 * Compares an incoming deal with one on the map: people are matched by CRM id, else by email, else by name. Nothing is
 * removed, and no assessment of the team is overwritten; where the file says otherwise, the plan shows it as kept.
 * `at` and `by` date and sign scores that the file states without a date or a name.
 */
export function planImport(existing: Deal, incoming: Deal, signature: Signature): ImportPlan {
  const matches = matchPeople(existing.stakeholders, incoming.stakeholders);
  const ids = idsOnTheMap(existing, incoming, matches);
  const sellers = sellerIds(existing, incoming);
  const matched = new Set([...matches.values()].map(({ id }) => id));
  return {
    changes: [
      ...dealChanges(existing, incoming),
      ...newSellers(existing, incoming, sellers),
      ...everyone(incoming).flatMap(({ id, stakeholder }) => {
        const match = matches.get(id);
        const person = withSellers(stakeholder, sellers);
        if (!match) return [addPerson(ids.get(id)!, person, existing)];
        const known = existing.stakeholders[match.id]!;
        return [...personChanges(match, known, person, signature), ...coverageChange(match, known, person, existing)];
      }),
      ...newTies(existing, incoming, ids),
      ...everyone(existing)
        .filter(({ id }) => !matched.has(id))
        .map(({ id }): ImportChange => ({ type: "absent", key: `${id}/absent`, person: id })),
    ],
  };
}

/**
 * The one command that carries out the chosen changes of a plan, a single step of undo. A change whose needs were not
 * chosen is left out with them.
 */
export function acceptImport(plan: ImportPlan, chosen: (change: ImportChange) => boolean = () => true): Command {
  const taken = new Set<string>();
  const commands: Command[] = [];
  for (const change of plan.changes) {
    if (!change.command || !chosen(change) || !(change.needs ?? []).every((key) => taken.has(key))) continue;
    taken.add(change.key);
    commands.push(change.command);
  }
  return { type: "together", commands };
}

function addPerson(id: string, stakeholder: Stakeholder, existing: Deal): ImportChange {
  const needs = sellersNeeded(stakeholder.coverage, existing);
  return {
    type: "addPerson",
    key: id,
    person: id,
    after: stakeholder,
    command: { type: "addStakeholder", id, stakeholder },
    ...(needs.length === 0 ? {} : { needs }),
  };
}

function coverageChange({ id, by }: Match, known: Stakeholder, incoming: Stakeholder, existing: Deal): readonly ImportChange[] {
  const before = known.coverage ?? [];
  const news = (incoming.coverage ?? []).filter((entry) => !before.some((one) => isAsRecent(one, entry)));
  if (news.length === 0) return [];
  const after = [...before.filter(({ seller }) => !news.some((entry) => entry.seller === seller)), ...news];
  const needs = sellersNeeded(news, existing);
  return [
    {
      type: "add",
      key: `${id}/coverage`,
      person: id,
      matchedBy: by,
      field: "coverage",
      ...(known.coverage ? { before: known.coverage } : {}),
      after,
      command: { type: "changeStakeholder", id, change: { coverage: after } },
      ...(needs.length === 0 ? {} : { needs }),
    },
  ];
}

function isAsRecent(one: Coverage, incoming: Coverage): boolean {
  return one.seller === incoming.seller && (one.lastContactOn ?? "") >= (incoming.lastContactOn ?? "");
}

function sellersNeeded(coverage: Stakeholder["coverage"], existing: Deal): readonly string[] {
  const missing = (coverage ?? []).filter(({ seller }) => !Object.hasOwn(existing.team ?? {}, seller));
  return [...new Set(missing.map(({ seller }) => `team/${seller}`))];
}

/** Where each incoming person stands on the map: the match, else their own id, else the next free one. */
function idsOnTheMap(existing: Deal, incoming: Deal, matches: ReadonlyMap<string, Match>): ReadonlyMap<string, string> {
  const used = new Set(Object.keys(existing.stakeholders));
  const ids = new Map<string, string>();
  for (const { id } of everyone(incoming)) {
    const match = matches.get(id);
    ids.set(id, match ? match.id : claimId(id, used));
  }
  return ids;
}

/** Sellers of one name are one seller. */
function sellerIds(existing: Deal, incoming: Deal): ReadonlyMap<string, string> {
  const byName = new Map(Object.entries(existing.team ?? {}).map(([id, { name }]) => [name.toLowerCase(), id]));
  const used = new Set(Object.keys(existing.team ?? {}));
  const entries = Object.entries(incoming.team ?? {});
  return new Map(entries.map(([id, { name }]) => [id, byName.get(name.toLowerCase()) ?? claimId(id, used)]));
}

function claimId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let suffix = 2; used.has(id); suffix += 1) id = `${wanted}-${suffix}`;
  used.add(id);
  return id;
}

function newSellers(existing: Deal, incoming: Deal, ids: ReadonlyMap<string, string>): readonly ImportChange[] {
  return Object.entries(incoming.team ?? {}).flatMap(([incomingId, seller]) => {
    const id = ids.get(incomingId)!;
    if (Object.hasOwn(existing.team ?? {}, id)) return [];
    const command = { type: "addSeller", id, seller } as const;
    return [{ type: "add", key: `team/${id}`, field: "team", after: seller, command } as const];
  });
}

function withSellers(stakeholder: Stakeholder, sellers: ReadonlyMap<string, string>): Stakeholder {
  const rename = (id: string) => sellers.get(id) ?? id;
  const { coverage, assessedBy, readings, asks } = stakeholder;
  return {
    ...stakeholder,
    ...(readings ? { readings: readings.map((reading) => signedBy(reading, rename)) } : {}),
    ...(asks ? { asks: asks.map((ask) => signedBy(ask, rename)) } : {}),
    ...(coverage ? { coverage: coverage.map((entry) => ({ ...entry, seller: rename(entry.seller) })) } : {}),
    ...(assessedBy === undefined ? {} : { assessedBy: rename(assessedBy) }),
  };
}

function signedBy<Signed extends { by?: string }>(signed: Signed, rename: (id: string) => string): Signed {
  return signed.by === undefined ? signed : { ...signed, by: rename(signed.by) };
}

function newTies(existing: Deal, incoming: Deal, ids: ReadonlyMap<string, string>): readonly ImportChange[] {
  const known = new Set(Object.values(existing.ties ?? {}).map(tieKey));
  const used = new Set(Object.keys(existing.ties ?? {}));
  return Object.entries(incoming.ties ?? {}).flatMap(([incomingId, incomingTie]) => {
    const tie = { ...incomingTie, from: ids.get(incomingTie.from)!, to: ids.get(incomingTie.to)! };
    if (known.has(tieKey(tie))) return [];
    const id = claimId(incomingId, used);
    const needs = [tie.from, tie.to].filter((end) => !Object.hasOwn(existing.stakeholders, end));
    const command = { type: "addTie", id, tie } as const;
    return [{ type: "add", key: `ties/${id}`, field: "ties", after: tie, command, ...(needs.length === 0 ? {} : { needs }) } as const];
  });
}
