import { useState } from "react";
import { PortfolioMap } from "@buyinmap/react";
import { useAssumptions } from "../assumptions/useAssumptions.js";
import { today } from "../clock.js";
import { Icon } from "../controls/Icon.js";
import { useTitle } from "../pages/useTitle.js";
import { nameOf } from "../panels/nameOf.js";
import { hrefOf } from "../routing/route.js";
import { useAllDeals } from "../storage/useAllDeals.js";
import { count } from "../words/days.js";

interface Chosen {
  readonly deal: string;
  readonly id: string;
}

/** The stakeholders of all deals on one map, with the way into the deal of each. */
export function EveryonePage() {
  useTitle("Everyone");
  const deals = useAllDeals();
  const assumptions = useAssumptions();
  const [chosen, setChosen] = useState<Chosen>();
  const deal = deals?.find(({ id }) => id === chosen?.deal);
  const person = chosen && deal?.stakeholders[chosen.id];
  return (
    <div className="page">
      <header className="page-head">
        <a className="button quiet square back" href={hrefOf({ type: "deals" })} aria-label="All deals">
          <Icon name="back" />
        </a>
        <h1>Everyone</h1>
        {deals && <p className="muted">{count(deals.length, "deal")}</p>}
      </header>
      {deals ? (
        <div className="panel">
          <PortfolioMap
            deals={deals}
            asOf={today()}
            assumptions={assumptions}
            selected={person && chosen ? chosen : null}
            onSelect={(dealId, id) => setChosen(dealId === undefined || id === undefined ? undefined : { deal: dealId, id })}
          />
          <p className="everyone-chosen" aria-live="polite">
            {deal && person ? (
              <>
                <span>
                  <strong>{nameOf(person)}</strong> in {deal.name}
                </span>
                <a className="button" href={hrefOf({ type: "deal", id: deal.id })}>
                  Open the deal
                </a>
              </>
            ) : (
              <span className="muted">Choose someone to see their deal.</span>
            )}
          </p>
        </div>
      ) : (
        <p className="muted">Opening …</p>
      )}
    </div>
  );
}
