"use client";

import type { Deal, Plan } from "@buyinmap/core";
import type { PlanCatalog } from "./planCatalog.js";
import type { TitleOf } from "./stepRows.js";

interface PlanWarningsProps {
  readonly plan: Plan;
  readonly deal: Deal;
  readonly catalog: PlanCatalog;
  readonly titleOf: TitleOf;
}

/** Where the plan speaks to people only one by one, and what would help but comes too late. */
export function PlanWarnings({ plan: { tailorsOnly, late }, deal, catalog, titleOf }: PlanWarningsProps) {
  const { plan: say, list } = catalog;
  const { name } = catalog.speech(deal);
  return (
    <>
      {tailorsOnly.length > 0 && (
        <div className="bim-notice">
          <p className="bim-subtitle">{say.tailors}</p>
          {tailorsOnly.map(({ people, offer }) => (
            <p key={offer}>{say.tailorsText(list(people.map(name)), titleOf(offer) ?? say.oneTable)}</p>
          ))}
        </div>
      )}
      {late.length > 0 && (
        <div className="bim-notice">
          <p className="bim-subtitle">{say.late}</p>
          <p>{say.lateText}</p>
          <ul className="bim-plan-late">
            {late.map((id) => (
              <li key={id}>
                <bdi>{titleOf(id)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
