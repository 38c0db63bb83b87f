"use client";

import { Suspense, useCallback, useMemo } from "react";
import type { Assumptions, Command, Day } from "@buyinmap/core";
import type { LanguageProps } from "./catalog.js";
import type { MoveHooks } from "./gestures/moves.js";
import { useCatalog } from "./hooks/useCatalog.js";
import { useMarkAnalysis } from "./hooks/useMarkAnalysis.js";
import { useMoment, type MomentProps } from "./hooks/useMoment.js";
import type { SelectionProps } from "./hooks/useSelection.js";
import { usePeople } from "./hooks/usePeople.js";
import { isEditable, useDealSource, type SourceProps } from "./hooks/useDealSource.js";
import { useLater, useNeeded } from "./hooks/useLater.js";
import { hasLayer } from "./hasLayer.js";
import { later } from "./later.js";
import { listTies } from "./listTies.js";
import { localDay } from "./localDay.js";
import { Matrix, type Assessed, type LookProps } from "./Matrix.js";
import { showToday } from "./showToday.js";
import type { Targets } from "./targets.js";

export interface BuyInMatrixProps extends SourceProps, MoveHooks, SelectionProps, MomentProps, LookProps, LanguageProps {
  /** Shows the map without a way to change it. */
  readonly readOnly?: boolean | undefined;
  /** The day on which the deal is judged; the latest day that it records, when left out. */
  readonly asOf?: Day | undefined;
  /** The day that new claims carry; called only when someone is moved. The local day, when left out. */
  readonly today?: (() => Day) | undefined;
  /** The seller who signs new claims, by id. */
  readonly by?: string | undefined;
  /**
   * Where people need to be, as those of a plan; those that the deal itself holds, when left out. Pass the same object as
   * long as nothing changes.
   */
  readonly targets?: Targets | undefined;
  /** Defaults to replace. Pass the same object as long as nothing changes. */
  readonly assumptions?: Partial<Assumptions> | undefined;
}

const noTargets: Targets = {};

/**
 * The map of a buying committee: everyone by influence and buy-in. People can be moved by pointer, by keys, by number
 * and by pressing *Move*; every way previews, makes one `assess` command, and can be undone.
 * @example
 * <BuyInMatrix deal={deal} onChange={setDeal} />
 */
export function BuyInMatrix(props: BuyInMatrixProps) {
  // What a server has drawn stays until all that it was drawn with has come.
  return (
    <Suspense>
      <DealMatrix {...props} />
    </Suspense>
  );
}

function DealMatrix(props: BuyInMatrixProps) {
  const { readOnly = false, asOf, today = localDay, by, assumptions, targets, layers } = props;
  const editable = !readOnly && isEditable(props);
  const editing = useLater(later.editing, editable);
  const { deal, dispatch, store } = useDealSource(props, editing);
  const analysis = useMarkAnalysis(deal, { asOf, assumptions });
  const catalog = useCatalog(props);
  const isAimed = hasLayer("targets", layers);
  const present = usePeople({ deal, analysis, assumptions, catalog, targets: isAimed ? targets : noTargets });
  const time = useMoment(props, deal, analysis.asOf);
  const { moment, stops } = time;
  const needed = useNeeded(later.travel, moment);
  const wanted = useLater(later.travel, stops.length > 1);
  const travel = needed ?? wanted;
  const now = useMemo(() => ({ deal, analysis, catalog, people: present }), [deal, analysis, catalog, present]);
  const explained = useMemo(() => showToday(stops, now), [stops, now]);
  const shown = useMemo(() => (moment ? travel?.showPast(moment, stops, now) : explained), [moment, travel, stops, now, explained]);
  const ties = useMemo(() => listTies(deal), [deal]);
  const assess = useCallback(
    (changes: readonly Assessed[]) => {
      const at = today();
      const signed = changes.map((one): Command => ({ type: "assess", ...one, at, ...(by !== undefined && { by }) }));
      return dispatch(signed.length === 1 ? signed[0]! : { type: "together", commands: signed });
    },
    [dispatch, today, by],
  );
  if (!shown) return null;
  const { people, past, room } = shown;
  return (
    <Matrix
      {...props}
      // Another deal is another picture: who was selected, what was seen and who was on the move are left behind.
      key={deal.id}
      name={deal.name}
      people={people}
      time={time}
      travel={travel}
      past={hasLayer("trails", layers) ? past : undefined}
      room={room}
      explained={explained}
      ties={ties}
      assumptions={analysis.assumptions}
      catalog={catalog}
      editable={editable}
      editing={editing}
      assess={assess}
      store={store}
    />
  );
}
