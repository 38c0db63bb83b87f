import type { CrmRef } from "../model/crmRef.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Reading } from "../model/reading.js";
import type { Stakeholder } from "../model/stakeholder.js";
import type { Tie } from "../model/tie.js";
import type { Assembly, DealDraft } from "./assembleDeals.js";
import { compact } from "./compact.js";
import { stanceScores } from "./draftPerson.js";
import type { PersonDraft, Stance, System } from "./draftPerson.js";
import type { People } from "./mergePeople.js";
import { startIds } from "./slug.js";

type NewId = ReturnType<typeof startIds>;
/** Ids of sellers by the name or id that the file has for them. */
type Team = ReadonlyMap<string, string>;

/**
 * The deals on which anybody stands, in the order in which they were begun, with ids, stances, ties and team. `exportedOn` is the day that the
 * files themselves say they were made on.
 */
export function finishDeals(assembly: Assembly, exportedOn?: Day): readonly Deal[] {
  const newId = startIds();
  const stanceOn = exportedOn ?? assembly.options.importedOn;
  const drafts = [...assembly.deals.values()].filter(({ people }) => people.list.length > 0);
  return drafts.map((draft) => finishDeal(draft, newId, assembly, stanceOn));
}

function finishDeal({ fields, people }: DealDraft, newId: NewId, assembly: Assembly, stanceOn: Day | undefined): Deal {
  const { system } = assembly;
  const name = fields.deal ?? fields.dealId ?? fields.account ?? "Deal";
  const personId = startIds();
  const ids = people.list.map(({ stakeholder, statedId }) =>
    personId("stakeholder", statedId, stakeholder.name, stakeholder.title, stakeholder.email, stakeholder.roles?.[0]),
  );
  const team = teamOf(people.list, fields.dealOwner);
  const stakeholders: Record<string, Stakeholder> = {};
  people.list.forEach((person, index) => {
    const { stakeholder, owners } = person;
    const readings = stanceReading(person, assembly, stanceOn);
    if (readings.length > 0) stakeholder.readings = readings;
    const coverage = [...owners].map(([owner, lastContactOn]) => compact({ seller: team.get(owner)!, lastContactOn }));
    if (coverage.length > 0) stakeholder.coverage = coverage;
    stakeholders[ids[index]!] = stakeholder;
  });
  const ties = tiesOf(people, ids, stakeholders);
  const deal = compact({
    id: newId("deal", system ? undefined : fields.dealId, name),
    name,
    account: compact({ name: fields.account, crm: refsOf(system, system?.account, fields.accountId) }),
    stage: fields.stage,
    amount: fields.amount && compact({ value: fields.amount.value, currency: fields.currency ?? fields.amount.currency }),
    closeOn: fields.closeOn,
    ties,
    team: Object.fromEntries([...team].map(([owner, id]) => [id, sellerOf(owner)])),
    crm: refsOf(system, system?.deal, fields.dealId),
  });
  return { ...deal, stakeholders };
}

function refsOf(system: System | undefined, type: string | undefined, id: string | undefined): CrmRef[] {
  return system && type !== undefined && id !== undefined ? [{ system: system.id, id, type }] : [];
}

function teamOf(people: readonly PersonDraft[], dealOwner: string | undefined): Team {
  const newId = startIds();
  const team = new Map<string, string>();
  const add = (owner: string) => {
    if (!team.has(owner)) team.set(owner, newId("seller", owner));
  };
  if (dealOwner !== undefined) add(dealOwner);
  for (const { owners } of people) for (const owner of owners.keys()) add(owner);
  return team;
}

function sellerOf(owner: string) {
  return owner.includes("@") ? { name: owner, email: owner } : { name: owner };
}

/**
 * The one claim that a champion's or blocker's role stands for, from the dated record if there is one. None where the
 * buy-in was stated, which says it better, and none, with a warning, where it is undated or the roles contradict each
 * other.
 */
function stanceReading(person: PersonDraft, { options, warnings }: Assembly, stanceOn: Day | undefined): Reading[] {
  const { stakeholder, sheet } = person;
  const stance = person.stances.find(({ at }) => at !== undefined) ?? person.stances[0];
  if (!stance || stakeholder.buyIn !== undefined) return [];
  const place = { file: sheet.source.name, row: stance.line };
  const other = person.stances.find(({ role }) => role !== stance.role);
  if (other) {
    warnings.warn({ code: "conflictingValues", place, found: other.label, params: { kept: stance.label } });
    return [];
  }
  const at = stance.at ?? stanceOn;
  if (at === undefined) {
    warnings.warn({ code: "undatedStance", place, found: stance.label });
    return [];
  }
  return [claimOf(stance, at, options.by)];
}

function claimOf({ role, label }: Stance, at: Day, by: string | undefined): Reading {
  return { of: "buyIn", value: stanceScores[role]!, tier: "claim", at, ...(by !== undefined && { by }), source: { label } };
}

/**
 * Who reports to whom, where both are on the deal. Someone who is not stays beside the person as it stood.
 */
function tiesOf(
  people: People,
  ids: readonly string[],
  stakeholders: Record<string, Stakeholder>,
): Record<string, Tie> {
  const ties: Record<string, Tie> = {};
  people.list.forEach(({ reportsTo }, index) => {
    if (reportsTo === undefined) return;
    const from = ids[index]!;
    const boss = findBoss(people, reportsTo);
    if (boss === undefined) stakeholders[from]!.extra = { ...stakeholders[from]!.extra, reportsTo };
    else if (boss !== index) ties[`${from}-reports`] = { from, to: ids[boss]!, type: "reportsTo" };
  });
  return ties;
}

function findBoss({ byKey, byEmail, byName }: People, boss: string): number | undefined {
  return byKey.get(boss) ?? byEmail.get(boss.toLowerCase()) ?? byName.get(boss) ?? undefined;
}
