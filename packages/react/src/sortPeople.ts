import type { ZoneName } from "@buyinmap/core";
import type { Standing } from "./layers/crowd/placeGroups.js";
import { scoresOf, type Person } from "./people.js";

/** Someone who is placed, with their scores at hand. */
export interface Stander extends Standing {
  readonly person: Person;
}

/** People by what becomes of them, whatever part of the picture is seen. */
export interface SortedPeople {
  /** Everyone who does not step back. */
  readonly counted: readonly Person[];
  /** Those of them with at least one score known. */
  readonly placed: readonly Person[];
  /** The same, with their scores. */
  readonly standers: readonly Stander[];
  /** Those with neither score. */
  readonly waiting: readonly Person[];
  /** Those who are placed and step back. */
  readonly faint: readonly Stander[];
  /** How many of those who do not step back are in each zone. */
  readonly zones: Readonly<Record<ZoneName, number>>;
}

const known = new WeakMap<readonly Person[], { readonly apart: ReadonlySet<string> | undefined; readonly sorted: SortedPeople }>();

/** Sorts people once for as long as the list and those apart stay the same: while a picture of very many is moved. */
export function sortPeople(people: readonly Person[], apart: ReadonlySet<string> | undefined): SortedPeople {
  const last = known.get(people);
  if (last && last.apart === apart) return last.sorted;
  const sorted = sort(people, apart);
  known.set(people, { apart, sorted });
  return sorted;
}

function sort(people: readonly Person[], apart: ReadonlySet<string> | undefined): SortedPeople {
  const counted = apart?.size ? people.filter(({ id }) => !apart.has(id)) : people;
  const placed = counted.filter(isPlaced);
  const zones = { winOver: 0, leanOn: 0, strengthen: 0, keepInView: 0 };
  for (const { zone } of counted) if (zone) zones[zone] += 1;
  return {
    counted,
    placed,
    standers: placed.map(standerOf),
    waiting: counted.filter((person) => !isPlaced(person)),
    faint: apart?.size ? people.filter((person) => apart.has(person.id) && isPlaced(person)).map(standerOf) : [],
    zones,
  };
}

/** Whether someone stands on the picture, on its plot or on a margin. */
export function isPlaced({ influence, buyIn }: Person): boolean {
  return influence.type !== "unknown" || buyIn.type !== "unknown";
}

function standerOf(person: Person): Stander {
  return { id: person.id, scores: scoresOf(person), person };
}
