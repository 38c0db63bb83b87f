import { analyze, everyone, isSeat, type CrmRef, type Day, type Deal, type ZoneName } from "@buyinmap/core";
import type { StoredDeal } from "./storedDeal.js";

/** A row of the deals list. Kept beside each deal, so that the list never reads whole deals. */
export interface Summary {
  readonly id: string;
  readonly revision: number;
  readonly changedAt: number;
  readonly name: string;
  readonly account?: string;
  readonly stage?: string;
  readonly closeOn?: Day;
  readonly status?: NonNullable<Deal["status"]>;
  readonly sample?: Sample;
  readonly people: number;
  readonly seats: number;
  /** People with a place on both axes, by zone; those without are in none. */
  readonly zones: Readonly<Record<ZoneName, number>>;
  /** Where marks stand, for the small map of the list. */
  readonly dots: readonly Dot[];
  /** CRM ids of the deal and its people, by which a second import finds it. */
  readonly crmKeys: readonly string[];
  /** Names of its people, in lower case. */
  readonly nameKeys: readonly string[];
}

/** A mark of the small map: both scores 0..100, and whether any of them is inferred only. */
export interface Dot {
  readonly influence: number;
  readonly buyIn: number;
  readonly inferred: boolean;
}

/** Where a sample comes from: made up by us, or a real committee of the past. */
export type Sample = "invented" | "historical";

const mostDots = 60;
const mostKeys = 300;

/** The list row of a deal, with its people placed as of a day. */
export function summarize({ id, revision, changedAt, deal }: StoredDeal, asOf: Day): Summary {
  const { zones, dots } = placeDots(deal, asOf);
  const seats = Object.values(deal.stakeholders).filter(isSeat).length;
  const sample = deal.extra?.["sample"];
  return {
    id,
    revision,
    changedAt,
    name: deal.name,
    ...(deal.account?.name ? { account: deal.account.name } : {}),
    ...(deal.stage ? { stage: deal.stage } : {}),
    ...(deal.closeOn ? { closeOn: deal.closeOn } : {}),
    ...(deal.status ? { status: deal.status } : {}),
    ...(sample === "invented" || sample === "historical" ? { sample } : {}),
    people: Object.keys(deal.stakeholders).length - seats,
    seats,
    zones,
    dots,
    crmKeys: crmKeys(deal),
    nameKeys: nameKeys(deal),
  };
}

function placeDots(deal: Deal, asOf: Day): Pick<Summary, "zones" | "dots"> {
  const analysis = analyze(deal, { asOf });
  const zones = { winOver: 0, leanOn: 0, strengthen: 0, keepInView: 0 };
  const dots: Dot[] = [];
  for (const [id, zone] of Object.entries(analysis.zones)) {
    if (zone.type === "unknown") continue;
    zones[zone.zone] += 1;
    const { influence, buyIn } = analysis.placements[id]!;
    if (dots.length === mostDots || influence.type === "unknown" || buyIn.type === "unknown") continue;
    dots.push({ influence: influence.value, buyIn: buyIn.value, inferred: zone.inferred });
  }
  return { zones, dots };
}

/** The CRM ids by which a deal is recognized: its own first, then its people's. */
export function crmKeys(deal: Deal): readonly string[] {
  const refs = [...(deal.crm ?? []), ...everyone(deal).flatMap(({ stakeholder }) => stakeholder.crm ?? [])];
  return refs.slice(0, mostKeys).map(crmKey);
}

/** The names of a deal's people, in a form that can be compared. */
export function nameKeys(deal: Deal): readonly string[] {
  const names = everyone(deal).flatMap(({ stakeholder }) => stakeholder.name ?? []);
  return names.slice(0, mostKeys).map(plainly);
}

/** A name without what is written differently from file to file. */
export function plainly(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Whether name, account or stage of a row have all of the words, which are in lower case. */
export function hasWords({ name, account = "", stage = "" }: Summary, words: readonly string[]): boolean {
  const text = `${name} ${account} ${stage}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The key of one CRM record; Salesforce's 15 and 18 character ids name the same record. */
export function crmKey({ system, id }: CrmRef): string {
  return `${system}:${system === "salesforce" ? id.slice(0, 15) : id}`;
}
