"use client";

import type { Plan } from "@buyinmap/core";
import { sayFineShare } from "../outcome/sayShare.js";
import type { PlanCatalog } from "./planCatalog.js";
import type { TitleOf } from "./stepRows.js";

interface NextHoursProps {
  readonly plan: Plan;
  readonly titleOf: TitleOf;
  readonly onEffort: (hours: number) => void;
  readonly catalog: PlanCatalog;
}

/** What a few hours more would bring, and the way there. */
export function NextHours({ plan, titleOf, onEffort, catalog }: NextHoursProps) {
  const { plan: say, number } = catalog;
  const { next } = plan.marginal;
  if (!next) return <p className="bim-muted">{say.noNext}</p>;
  const hours = (count: number) => say.hoursOf(count, number(count));
  const changes = [
    ...next.adds.map((id) => ({ id, sign: "+", text: say.adds })),
    ...next.drops.map((id) => ({ id, sign: "−", text: say.drops })),
  ];
  return (
    <div className="bim-plan-next">
      <p>{say.next(hours(next.effort - plan.effort), sayFineShare(next.buy, catalog))}</p>
      <ul className="bim-plan-changes">
        {changes.map(({ id, sign, text }) => (
          <li key={id} className="bim-muted">
            <span aria-hidden="true">{sign}</span> <span className="bim-hidden">{text}</span> <bdi>{titleOf(id)}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" className="bim-link" onClick={() => onEffort(next.effort)}>
        {say.goOn(hours(next.effort))}
      </button>
    </div>
  );
}
