"use client";

import type { Deal, RollUp } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import { useCatalogOf } from "../panel/useCatalogOf.js";
import { coachingCatalogs, type CoachingCatalog } from "./coachingCatalog.js";
import type { CoachingProps } from "./coachingProps.js";
import { SignalTable, type SignalRow } from "./SignalTable.js";

export interface RollUpViewProps extends CoachingProps {
  readonly rollUp: RollUp;
  readonly onSelectDeal?: ((id: string) => void) | undefined;
}

const fewNames = 3;

/** What a manager can help with, seller by seller and deal by deal, each by name: no order of merit, and no money. */
export function RollUpView(props: RollUpViewProps) {
  const { deals, rollUp, onSelectDeal } = props;
  const catalog = useCatalogOf(coachingCatalogs, props);
  const { rollUp: say } = catalog.coaching;
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const openDeals = new Set(rollUp.deals.filter(({ isOpen }) => isOpen).map(({ id }) => id));
  const sellers: readonly SignalRow[] = rollUp.sellers.map((seller) => ({
    ...seller,
    detail: say.on(catalog.list(someOf(seller.deals.map(nameOf), catalog))),
    over: seller.deals.some((id) => openDeals.has(id)) ? undefined : say.noOpenDeal,
  }));
  const rows: readonly SignalRow[] = rollUp.deals.map((deal) => ({
    ...deal,
    over: deal.isOpen ? undefined : say.ended,
  }));
  const shared = { deals: byId as ReadonlyMap<string, Deal>, catalog };
  return (
    <div className="bim-roll-up">
      <Panel {...props} title={say.sellers} intro={say.intro}>
        {sellers.length === 0 ? (
          <p className="bim-none">{say.noSellers}</p>
        ) : (
          <SignalTable {...shared} title={say.sellers} rows={sellers} />
        )}
      </Panel>
      <Panel {...props} title={say.deals}>
        {rows.length === 0 ? (
          <p className="bim-none">{say.noDeals}</p>
        ) : (
          <SignalTable {...shared} title={say.deals} rows={rows} onSelect={onSelectDeal} />
        )}
      </Panel>
    </div>
  );
}

/** The first few names, and how many there are beside them. */
function someOf(names: readonly string[], { coaching: { rollUp: say }, number }: CoachingCatalog): readonly string[] {
  const rest = names.length - fewNames;
  return rest > 1 ? [...names.slice(0, fewNames), say.more(rest, number(rest))] : names;
}
