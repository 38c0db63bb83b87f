"use client";

import type { Deal, Dimension, Plan, PlanTarget, Way } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import type { PanelProps } from "../panel/panelProps.js";
import { PersonName } from "../panel/PersonName.js";
import { useFewer } from "../panel/useFewer.js";
import type { PlanCatalog } from "./planCatalog.js";
import { PlanPart } from "./PlanPart.js";

interface PlanTargetsProps extends Pick<PanelProps, "headingLevel"> {
  readonly plan: Plan;
  readonly deal: Deal;
  readonly catalog: PlanCatalog;
  readonly onSelect?: ((id: string) => void) | undefined;
}

const few = 6;

/** Who needs to be where, and by which of the steps. */
export function PlanTargets({ plan, deal, catalog, headingLevel, onSelect }: PlanTargetsProps) {
  const names = catalog.names(deal);
  const moved = Object.entries(plan.targets).flatMap(([id, target]) => {
    const ways = sayWays(target, catalog);
    return ways.length > 0 ? [{ id, ways, by: sayRoute(target, plan, catalog) }] : [];
  });
  const more = useFewer(moved, few);
  if (moved.length === 0) return null;
  return (
    <PlanPart title={catalog.plan.targets} headingLevel={headingLevel}>
      <ul className="bim-plan-targets">
        {more.shown.map(({ id, ways, by }) => (
          <li key={id}>
            <PersonName id={id} name={names.get(id) ?? id} onSelect={onSelect} /> {catalog.list(ways)}{" "}
            <span className="bim-muted">{by}</span>
          </li>
        ))}
      </ul>
      <MoreButton more={more} count={moved.length} catalog={catalog} />
    </PlanPart>
  );
}

function sayWays(
  { buyIn, influence, rung }: PlanTarget,
  { plan: say, say: { asks }, number }: PlanCatalog,
): readonly string[] {
  const way = (of: Dimension, { from, to }: Way) => {
    const target = number(Math.round(to));
    return from === undefined
      ? say.fromUnknown[of](target)
      : say.from[of]({ from: number(Math.round(from)), to: target });
  };
  return [
    ...(buyIn && isSeen(buyIn) ? [way("buyIn", buyIn)] : []),
    ...(influence && isSeen(influence) ? [way("influence", influence)] : []),
    ...(rung && rung.to > 0 ? [say.rung(asks.rungs[rung.to as keyof typeof asks.rungs])] : []),
  ];
}

/** Whether it is a way at all once its ends are rounded. */
function isSeen({ from, to }: Way): boolean {
  return from === undefined || Math.round(from) !== Math.round(to);
}

function sayRoute({ route }: PlanTarget, { chosen }: Plan, { plan: say, number, list }: PlanCatalog): string {
  return say.by(route.length, list(route.map((id) => number(chosen.indexOf(id) + 1))));
}
