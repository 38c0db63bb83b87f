import type { Deal, DealStore, History, Stakeholder } from "@buyinmap/core";
import { mostListed } from "./sizes.js";

/** The same store with only the most influential people in sight; edits go to the whole deal. */
export function cutStore(store: DealStore): DealStore {
  let seen: History | undefined;
  let shown: History | undefined;
  function get(): History {
    const history = store.get();
    if (history !== seen || !shown) shown = { ...history, deal: cutDeal(history.deal) };
    seen = history;
    return shown;
  }
  return { ...store, get, subscribe: (listener) => store.subscribe((_, move) => listener(get(), move)) };
}

/** A deal with only its most influential people, and the ties among them. */
export function cutDeal(deal: Deal): Deal {
  const ranked = Object.entries(deal.stakeholders)
    .map(([id, stakeholder]) => ({ id, stakeholder, influence: influenceOf(stakeholder) }))
    .toSorted((one, other) => other.influence - one.influence)
    .slice(0, mostListed);
  const stakeholders = Object.fromEntries(ranked.map(({ id, stakeholder }) => [id, stakeholder]));
  const ties = Object.entries(deal.ties ?? {}).filter(
    ([, { from, to }]) => Object.hasOwn(stakeholders, from) && Object.hasOwn(stakeholders, to),
  );
  return { ...deal, stakeholders, ties: Object.fromEntries(ties) };
}

/** The claim, else the last that was noted; below everybody's where nothing is known. */
function influenceOf({ influence, readings }: Stakeholder): number {
  return influence ?? readings?.findLast(({ of }) => of === "influence")?.value ?? -1;
}
