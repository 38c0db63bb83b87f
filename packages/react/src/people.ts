import {
  committee,
  isSeat,
  type Analysis,
  type Deal,
  type Dimension,
  type Estimates,
  type Member,
  type Placed,
  type Role,
  type Stakeholder,
  type ZoneName,
} from "@buyinmap/core";
import { sayPlaced, sayScore, type Catalog } from "./catalog.js";
import { waysTo, type Targets, type Way } from "./targets.js";

/** What people do in the decision, as the shape of their mark says it. */
export const families = ["decides", "blocks", "champions", "evaluates", "voices"] as const;
export type Family = (typeof families)[number];

const familyOf: Readonly<Record<string, Family>> = {
  economicBuyer: "decides",
  decisionMaker: "decides",
  executiveSponsor: "decides",
  blocker: "blocks",
  champion: "champions",
  coach: "champions",
  technicalBuyer: "evaluates",
  procurement: "evaluates",
  legalAndCompliance: "evaluates",
};

/** A stakeholder as the matrix shows them. */
export interface Person {
  readonly id: string;
  /** What their label says: the name, else the title, else the roles. */
  readonly name: string;
  /** Absent when it is what the label says. */
  readonly title: string | undefined;
  /** In words, joined; empty when that is what the label says. */
  readonly roles: string;
  /** Their accessible name. */
  readonly said: string;
  readonly family: Family;
  readonly seat: boolean;
  readonly advocated: boolean;
  readonly mustAgree: boolean;
  readonly inferred: boolean;
  readonly zone: ZoneName | undefined;
  readonly influence: Placed;
  readonly buyIn: Placed;
  /** What the evidence supports, which may be elsewhere than the mark. */
  readonly evidence: Estimates;
  /** Where they still need to get to. */
  readonly ways: { readonly [Of in Dimension]?: Way };
}

/** What people are described by. */
interface Describing {
  readonly analysis: Analysis;
  readonly catalog: Catalog;
  readonly targets: Targets;
}

/** Everyone who counts on the day of the analysis, in the committee's one order. */
export function describePeople(
  deal: Deal,
  analysis: Analysis,
  catalog: Catalog,
  targets: Targets = {},
): readonly Person[] {
  const agreeing = new Set([...(deal.rule?.deciders ?? []), ...(deal.rule?.vetoes ?? [])]);
  const describing = { analysis, catalog, targets };
  return committee(deal, analysis.asOf).map((member) => describe(member, agreeing.has(member.id), describing));
}

function describe({ id, stakeholder }: Member, mustAgree: boolean, describing: Describing): Person {
  const { analysis, catalog, targets } = describing;
  const { influence, buyIn } = analysis.placements[id]!;
  const zoned = analysis.zones[id]!;
  const zone = zoned.type === "zoned" ? zoned.zone : undefined;
  const roles = (stakeholder.roles ?? []).map(catalog.role);
  const name = nameOf(stakeholder, roles, catalog);
  const title = stakeholder.title === name ? undefined : stakeholder.title;
  const otherRoles = roles.join(", ") === name ? [] : roles;
  const seat = isSeat(stakeholder);
  const advocated = hasAdvocated(stakeholder);
  const ways = waysTo(Object.hasOwn(targets, id) ? targets[id] : undefined, { influence, buyIn });
  const target = sayWays(ways, catalog);
  const said = catalog.say.markName({
    name,
    ...(title !== undefined && { title }),
    roles: otherRoles,
    influence: sayPlaced(catalog, "influence", influence),
    buyIn: sayPlaced(catalog, "buyIn", buyIn),
    ...(zone && { zone: catalog.zone(zone) }),
    seat,
    mustAgree,
    advocated,
    ...(target !== "" && { target }),
  });
  return {
    id,
    name,
    title,
    roles: otherRoles.join(", "),
    said,
    family: family(stakeholder.roles ?? []),
    seat,
    advocated,
    mustAgree,
    inferred: influence.type === "inferred" || buyIn.type === "inferred",
    zone,
    influence,
    buyIn,
    evidence: analysis.estimates[id]!,
    ways,
  };
}

/** Where someone needs to get, in words; nothing where they need not move. */
function sayWays(ways: Person["ways"], catalog: Catalog): string {
  const { say, number } = catalog;
  const said = (["influence", "buyIn"] as const).flatMap((of) => {
    const way = ways[of];
    if (!way) return [];
    const to = Math.round(way.to);
    if (way.from === undefined) return [say.wayTo(sayScore(catalog, of, to))];
    return [say.wayFromTo(sayScore(catalog, of, Math.round(way.from)), number(to))];
  });
  return said.join(", ");
}

function nameOf({ name, title, email }: Stakeholder, roles: readonly string[], { say }: Catalog): string {
  return name || title || email || roles.join(", ") || say.unnamed;
}

/** The weightiest of someone's roles gives the shape. */
function family(roles: readonly Role[]): Family {
  const held = new Set(roles.map((role) => familyOf[role] ?? "voices"));
  return families.find((one) => held.has(one)) ?? "voices";
}

/** Someone has advocated who has arranged a meeting with a decider or made the case without us: rung 3 and above. */
function hasAdvocated({ asks }: Stakeholder): boolean {
  return asks?.some(({ rung, outcome }) => rung >= 3 && outcome === "done") ?? false;
}

/** The scores that place someone; what is unknown is absent. */
export function scoresOf(person: Person): { readonly [Of in Dimension]?: number } {
  return {
    ...(person.influence.type !== "unknown" && { influence: person.influence.value }),
    ...(person.buyIn.type !== "unknown" && { buyIn: person.buyIn.value }),
  };
}
