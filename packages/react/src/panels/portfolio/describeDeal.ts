import { analyzeMarks, type Assumptions, type Day, type Deal, type Stakeholder } from "@buyinmap/core";
import type { Catalog } from "../../catalog.js";
import { latestDay } from "../../latestDay.js";
import type { NamedTie } from "../../layers/ties/placeTies.js";
import { listTies } from "../../listTies.js";
import { describePeople, scoresOf, type Person } from "../../people.js";
import { keyOf, partsOf } from "./dealKeys.js";

/** Someone on the map of all deals, for whoever chooses among them. */
export interface PortfolioPerson extends Pick<Person, "name" | "roles" | "family" | "zone"> {
  readonly deal: Deal;
  /** Their id in their deal. */
  readonly id: string;
  /** Absent where it is what the name says. */
  readonly title: string | undefined;
  /** 0..100; absent while unknown. */
  readonly influence?: number;
  readonly buyIn?: number;
}

/** One deal as the map of all deals shows it. */
export interface DescribedDeal {
  readonly people: readonly Person[];
  /** The same people, in the same order. */
  readonly known: readonly PortfolioPerson[];
  readonly ties: readonly NamedTie[];
}

/** How deals are judged and said. */
export interface Describing {
  readonly catalog: Catalog;
  readonly asOf: Day | undefined;
  readonly assumptions: Partial<Assumptions> | undefined;
}

/** Everyone of a deal, under ids that no other deal has, with the deal's name beside their title. */
export function describeDeal(deal: Deal, { catalog, asOf, assumptions }: Describing): DescribedDeal {
  const analysis = analyzeMarks(deal, { asOf: asOf ?? latestDay(deal), ...(assumptions && { assumptions }) });
  const people = describePeople(nameDeal(deal, catalog), analysis, catalog, {}, (id) => keyOf(deal.id, id));
  return {
    people,
    known: people.map((person) => {
      const { name, roles, family, zone } = person;
      const { id } = partsOf(person.id);
      return { deal, id, name, title: deal.stakeholders[id]!.title, roles, family, zone, ...scoresOf(person) };
    }),
    ties: listTies(deal).map((tie) => ({
      ...tie,
      id: keyOf(deal.id, tie.id),
      from: keyOf(deal.id, tie.from),
      to: keyOf(deal.id, tie.to),
    })),
  };
}

/** The deal with its name in everyone's title, so that it is read, said and found wherever a title is. */
function nameDeal(deal: Deal, catalog: Catalog): Deal {
  const stakeholders = Object.entries(deal.stakeholders).map(([id, one]) => {
    const title = catalog.say.ofDeal(one.title || (one.name ? "" : standIn(one, catalog)), deal.name);
    return [id, { ...one, title }] as const;
  });
  return { ...deal, stakeholders: Object.fromEntries(stakeholders) };
}

/** What to call someone who has neither a name nor a title. */
function standIn({ email, roles = [] }: Stakeholder, { say, role }: Catalog): string {
  return email || say.inRow(roles.map(role)) || say.unnamed;
}
