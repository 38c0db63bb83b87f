"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { assumptions as defaults, type Assumptions, type Day, type Deal } from "@buyinmap/core";
import type { LanguageProps } from "./catalog.js";
import { crowd } from "./crowd.js";
import { useCatalog } from "./hooks/useCatalog.js";
import { useLater } from "./hooks/useLater.js";
import { later } from "./later.js";
import { localDay } from "./localDay.js";
import { Matrix, type LookProps } from "./Matrix.js";
import { keyOf, partsOf } from "./panels/portfolio/dealKeys.js";
import { describeDeal, type DescribedDeal, type PortfolioPerson } from "./panels/portfolio/describeDeal.js";
import { anyone, matcher } from "./panels/portfolio/matchPeople.js";
import { PeopleFilter } from "./panels/portfolio/PeopleFilter.js";
import { useDeals, type OnDealChange } from "./panels/portfolio/useDeals.js";

export interface PortfolioMapProps extends LookProps, LanguageProps {
  /** Their ids must differ. A deal that has not changed must be the same object, or it is judged anew. */
  readonly deals: readonly Deal[];
  /** The day on which the deals are judged; of each the latest day that it records, when left out. */
  readonly asOf?: Day | undefined;
  /** Defaults to replace. Pass the same object as long as nothing changes. */
  readonly assumptions?: Partial<Assumptions> | undefined;
  /** Who is shown; all others step back. Pass the same function as long as nothing changes. */
  readonly filter?: ((person: PortfolioPerson) => boolean) | undefined;
  /** The deal to bring out, by id; everyone else steps back. */
  readonly deal?: string | undefined;
  /** Who is selected; `null` for nobody. Left out, the map keeps track itself. */
  readonly selected?: { readonly deal: string; readonly id: string } | null | undefined;
  /** Called with whom fields and card show; with nothing when that is nobody. */
  readonly onSelect?: ((dealId: string | undefined, personId: string | undefined) => void) | undefined;
  /** Called with a deal of which someone was moved. Left out, the map can only be read. */
  readonly onChange?: OnDealChange | undefined;
  /** The day that new claims carry; called only when someone is moved. The local day, when left out. */
  readonly today?: (() => Day) | undefined;
  /** The seller who signs new claims, by id. */
  readonly by?: string | undefined;
}

/**
 * The stakeholders of all deals on one map, with a way to find some among them. Very many are painted instead of drawn,
 * and gathered into groups for keys and those who listen.
 * @example
 * <PortfolioMap deals={deals} onChange={(deal) => setDeals(deals.map((one) => (one.id === deal.id ? deal : one)))} />
 */
export function PortfolioMap(props: PortfolioMapProps) {
  const { deals, asOf, assumptions, filter, deal, selected, onSelect, onChange, today = localDay, by, ...look } = props;
  const catalog = useCatalog(props);
  const described = useDescribed(deals, { asOf, assumptions, catalog });
  const people = useMemo(() => described.flatMap((one) => one.people), [described]);
  const ties = useMemo(() => described.flatMap((one) => one.ties), [described]);
  // Of everyone, so that the legend holds still while some are sought.
  const explained = useMemo(() => ({ people }), [people]);
  const thresholds = useMemo(() => ({ ...defaults, ...assumptions }), [assumptions]);
  const [wish, setWish] = useState(anyone);
  const sought = useDeferredValue(wish);
  const faint = useMemo(() => {
    const matches = matcher(sought);
    const apart = new Set<string>();
    for (const one of described) {
      one.people.forEach((person, index) => {
        const known = one.known[index]!;
        const isShown = (deal === undefined || known.deal.id === deal) && (filter?.(known) ?? true) && matches(person);
        if (!isShown) apart.add(person.id);
      });
    }
    return apart;
  }, [described, sought, filter, deal]);
  const editable = onChange !== undefined;
  const editing = useLater(later.editing, editable);
  const assess = useDeals({ deals, onChange, today, by, edits: editing });
  const tell = useCallback(
    (id: string | undefined) => {
      const parts = id === undefined ? undefined : partsOf(id);
      onSelect?.(parts?.deal, parts?.id);
    },
    [onSelect],
  );
  const { dir = catalog.direction } = look;
  return (
    <div className="bim bim-portfolio" dir={dir} lang={catalog.tag} data-theme={look.theme}>
      <PeopleFilter wish={wish} onWish={setWish} found={people.length - faint.size} all={people.length} catalog={catalog} />
      <Matrix
        {...look}
        name={catalog.say.portfolio(deals.length, catalog.number(deals.length))}
        people={people}
        ties={ties}
        faint={faint}
        explained={explained}
        assumptions={thresholds}
        catalog={catalog}
        editable={editable}
        editing={editing}
        assess={assess}
        store={undefined}
        crowd={crowd}
        selected={selected ? keyOf(selected.deal, selected.id) : selected}
        onSelect={tell}
      />
    </div>
  );
}

/** Every deal as it is shown. A change in one deal describes that deal anew, and no other. */
function useDescribed(deals: readonly Deal[], { asOf, assumptions, catalog }: Parameters<typeof describeDeal>[1]): readonly DescribedDeal[] {
  const describe = useMemo(() => describeOnce({ asOf, assumptions, catalog }), [asOf, assumptions, catalog]);
  return useMemo(() => deals.map(describe), [deals, describe]);
}

function describeOnce(options: Parameters<typeof describeDeal>[1]): (deal: Deal) => DescribedDeal {
  const done = new WeakMap<Deal, DescribedDeal>();
  return (deal) => {
    const described = done.get(deal) ?? describeDeal(deal, options);
    done.set(deal, described);
    return described;
  };
}
