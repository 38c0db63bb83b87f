import {
  committee,
  isSeat,
  type Deal,
  type Dimension,
  type Estimates,
  type MarkAnalysis,
  type Member,
  type Placed,
  type Role,
  type Stakeholder,
  type ZoneName,
} from "@buyinmap/core";
import { sayKnown, sayPlaced, sayScore, type Catalog } from "./catalog.js";
import { sayTies } from "./sayTies.js";
import { sayWarnings } from "./sayWarnings.js";
import { waysTo, type Target, type Targets, type Way } from "./targets.js";

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
  /** The same in words; empty where they need not move. */
  readonly way: string;
  /** Whom they sway and who sways them, in words; empty when nobody. */
  readonly tied: string;
  /** What there is to warn of, in sentences. */
  readonly warned: readonly string[];
}

/** How someone is seen at the time that is shown. */
export interface Seen extends Pick<Person, "influence" | "buyIn" | "zone" | "evidence" | "advocated"> {
  /** Where they need to get to. */
  readonly target?: Target | undefined;
  /** What there is to warn of, in sentences. */
  readonly warned?: readonly string[] | undefined;
}

/** Everyone who counts on the day of the analysis, in the committee's one order, under their own ids or others. */
export function describePeople(
  deal: Deal,
  analysis: MarkAnalysis,
  catalog: Catalog,
  targets: Targets = {},
  idOf?: (id: string) => string,
): readonly Person[] {
  const describeOne = describer(deal, catalog, idOf);
  const { placements, zones, estimates } = analysis;
  const warnings = sayWarnings(analysis, caller(deal, catalog), catalog);
  return committee(deal, analysis.asOf).map((member) => {
    const seen = seenIn({ placements, zones, estimates }, member, targets);
    return describeOne(member, { ...seen, warned: warnings.get(member.id) });
  });
}

/** What to call anyone in the deal, by id. */
function caller({ stakeholders }: Deal, catalog: Catalog): (id: string) => string {
  return (id) => {
    const stakeholder = Object.hasOwn(stakeholders, id) ? stakeholders[id]! : undefined;
    return stakeholder ? nameOf(stakeholder, (stakeholder.roles ?? []).map(catalog.role), catalog) : id;
  };
}

/** How an analysis sees someone. */
export function seenIn(
  { placements, zones, estimates }: Pick<MarkAnalysis, "placements" | "zones" | "estimates">,
  { id, stakeholder }: Member,
  targets: Targets,
): Seen {
  const zoned = zones[id]!;
  const { influence, buyIn } = placements[id]!;
  return {
    influence,
    buyIn,
    zone: zoned.type === "zoned" ? zoned.zone : undefined,
    evidence: estimates[id]!,
    advocated: hasAdvocated(stakeholder),
    target: Object.hasOwn(targets, id) ? targets[id] : undefined,
  };
}

/** Puts what is known of a deal's people beside how they are seen. */
export function describer(
  deal: Deal,
  catalog: Catalog,
  idOf: (id: string) => string = (id) => id,
): (member: Member, seen: Seen) => Person {
  const agreeing = new Set([...(deal.rule?.deciders ?? []), ...(deal.rule?.vetoes ?? [])]);
  const sayTied = sayTies(deal, caller(deal, catalog), catalog);
  return (member, seen) => {
    const { id } = member;
    return describe(member, seen, { id: idOf(id), mustAgree: agreeing.has(id), sayTied: () => sayTied(id) }, catalog);
  };
}

interface Fixed extends Pick<Person, "id" | "mustAgree"> {
  readonly sayTied: () => string;
}

/** Of many people few are read out, and saying it all costs more than all the rest: that is done when it is first asked for. */
function describe({ stakeholder }: Member, seen: Seen, { id, mustAgree, sayTied }: Fixed, catalog: Catalog): Person {
  const { influence, buyIn, zone, evidence, advocated, warned = [] } = seen;
  const roles = (stakeholder.roles ?? []).map(catalog.role);
  const name = nameOf(stakeholder, roles, catalog);
  const title = stakeholder.title === name ? undefined : stakeholder.title;
  const otherRoles = catalog.say.inRow(roles) === name ? [] : roles;
  const seat = isSeat(stakeholder);
  const ways = waysTo(seen.target, { influence, buyIn });
  const target = sayWays(ways, catalog);
  let said: string | undefined;
  let tied: string | undefined;
  return {
    id,
    name,
    title,
    roles: catalog.say.inRow(otherRoles),
    get said() {
      return (said ??= say(this.tied));
    },
    family: family(stakeholder.roles ?? []),
    seat,
    advocated,
    mustAgree,
    inferred: influence.type === "inferred" || buyIn.type === "inferred",
    zone,
    influence,
    buyIn,
    evidence,
    ways,
    way: target,
    get tied() {
      return (tied ??= sayTied());
    },
    warned,
  };

  function say(ties: string): string {
    return catalog.say.markName({
      name,
      ...(title !== undefined && { title }),
      roles: otherRoles,
      influence: sayPlaced(catalog, "influence", influence),
      buyIn: sayKnown(catalog, "buyIn", buyIn, evidence.buyIn),
      ...(zone && { zone: catalog.zone(zone) }),
      seat,
      mustAgree,
      advocated,
      ...(target !== "" && { target }),
      ...(ties !== "" && { ties }),
      ...(warned.length > 0 && { warnings: catalog.say.warned(warned.length, catalog.number(warned.length)) }),
    });
  }
}

/** Where someone needs to get, in words; nothing where they need not move. */
function sayWays(ways: Person["ways"], catalog: Catalog): string {
  const { say, number } = catalog;
  if (!ways.influence && !ways.buyIn) return "";
  const said = (["influence", "buyIn"] as const).flatMap((of) => {
    const way = ways[of];
    if (!way) return [];
    const to = Math.round(way.to);
    if (way.from === undefined) return [say.wayTo(sayScore(catalog, of, to))];
    return [say.wayFromTo(sayScore(catalog, of, Math.round(way.from)), number(to))];
  });
  return say.inRow(said);
}

function nameOf({ name, title, email }: Stakeholder, roles: readonly string[], { say }: Catalog): string {
  return name || title || email || say.inRow(roles) || say.unnamed;
}

/** The weightiest of someone's roles gives the shape. */
function family(roles: readonly Role[]): Family {
  if (roles.length === 0) return "voices";
  const held = roles.map((role) => familyOf[role]);
  return families.find((one) => held.includes(one)) ?? "voices";
}

/** The rung from which someone has advocated: they arranged a meeting with a decider, or made the case without us. */
export const advocateRung = 3;

function hasAdvocated({ asks }: Stakeholder): boolean {
  return asks?.some(({ rung, outcome }) => rung >= advocateRung && outcome === "done") ?? false;
}

/** The scores that place someone; what is unknown is absent. */
export function scoresOf(person: Person): { readonly [Of in Dimension]?: number } {
  const { influence, buyIn } = person;
  if (influence.type === "unknown") return buyIn.type === "unknown" ? {} : { buyIn: buyIn.value };
  return buyIn.type === "unknown" ? { influence: influence.value } : { influence: influence.value, buyIn: buyIn.value };
}
