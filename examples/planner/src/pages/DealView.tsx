import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { BuyInMatrix, CommitteeTable, useAnalysis, useDealStore } from "@buyinmap/react";
import type { DealStore } from "@buyinmap/core";
import { useAssumptions } from "../assumptions/useAssumptions.js";
import { today } from "../clock.js";
import type { Toasts } from "../controls/toasts.js";
import type { Toggle } from "../controls/toggle.js";
import { useForecast } from "../forecast/useForecast.js";
import { PictureDialog } from "../exporting/PictureDialog.js";
import { AddDialog } from "../panels/AddDialog.js";
import { nameOf } from "../panels/nameOf.js";
import { Overview, type OverviewTab } from "../panels/Overview.js";
import { PersonPanel, type PersonTab } from "../panels/PersonPanel.js";
import { cutStore } from "../people/cutStore.js";
import { PeopleSearch } from "../people/PeopleSearch.js";
import { hasForecast, isListed } from "../people/sizes.js";
import { usePlanning } from "../plan/usePlanning.js";
import { usePlanner } from "../planner.js";
import { dealEditor } from "../session/dealEditor.js";
import { currentMe } from "../session/me.js";
import type { OpenDeal } from "../session/openDeal.js";
import { sellerIdOf } from "../session/signAs.js";
import { useMe } from "../session/useMe.js";
import { useQuestion } from "../session/useQuestion.js";
import { placeOfFact } from "../steps/placeOfFact.js";
import { DrawTie } from "../ties/DrawTie.js";
import { DrawTieStrip } from "../ties/DrawTieStrip.js";
import { useDrawTie } from "../ties/useDrawTie.js";
import { useWhatIf } from "../whatif/useWhatIf.js";
import { WhatIfPanel } from "../whatif/WhatIfPanel.js";
import { WhatIfStrip } from "../whatif/WhatIfStrip.js";
import { DealHead } from "./DealHead.js";
import { EmptyCommittee } from "./EmptyCommittee.js";
import { useAboveSheet } from "./useAboveSheet.js";
import { useFittingHeight } from "./useFittingHeight.js";
import { useTitle } from "./useTitle.js";
import { useUndoKeys } from "./useUndoKeys.js";

const nobodyMoves = () => false;

/** An open deal: the map with its table twin, and beside it whoever is chosen, or what is missing, or what is tried. */
export function DealView({ open }: { readonly open: OpenDeal }) {
  const { store } = open;
  const { toasts, asking } = usePlanner();
  const { deal } = useDealStore(store);
  const asOf = today();
  const assumptions = useAssumptions();
  const whole = useAnalysis(deal, { asOf, assumptions });
  const forecast = useForecast(whole, deal);
  const { analysis } = forecast;
  const editor = useMemo(() => dealEditor(store, toasts), [store, toasts]);
  const me = useMe();
  const by = me && sellerIdOf(deal, me);
  const [selection, setSelection] = useState<readonly string[]>([]);
  const selected = selection.at(-1);
  const setSelected = useCallback((id: string | undefined) => setSelection(id === undefined ? [] : [id]), []);
  const [view, setView] = useState<"map" | "table">("map");
  const [tab, setTab] = useState<PersonTab>("who");
  const [overviewTab, setOverviewTab] = useState<OverviewTab>("gaps");
  const [adding, setAdding] = useState<"person" | "seat">();
  const [pictured, setPictured] = useState(false);
  const question = useQuestion(store, setSelected);
  const whatIf = useWhatIf({ store, editor, analysis: whole, assumptions });
  const { trial } = whatIf;
  const tie = useDrawTie(deal, editor);
  const planned = usePlanning({ deal, analysis: whole, isLookedAt: overviewTab === "plan" && !trial });
  const shownStore = trial?.store ?? store;
  const listed = isListed(deal);
  const mapStore = useMemo(() => (listed ? shownStore : cutStore(shownStore)), [listed, shownStore]);
  const history = useDealStore(shownStore);
  const frame = useRef<HTMLElement>(null);
  const height = useFittingHeight(frame);
  useTitle(deal.name);
  useUndoKeys(shownStore);
  useEffect(() => askWhoClaims(store, toasts, asking), [store, toasts, asking]);

  const person = selected === undefined ? undefined : deal.stakeholders[selected];
  useAboveSheet(frame, selected, person);
  const { drawing, choose } = tie;
  const drawingFrom = drawing?.from;
  useEffect(() => {
    if (drawingFrom !== undefined) frame.current?.scrollIntoView({ block: "start" });
  }, [drawingFrom]);
  const onSelect = useCallback(
    (id: string | undefined, all: readonly string[] = id === undefined ? [] : [id]) => {
      if (drawing) choose(id);
      else setSelection(all);
    },
    [drawing, choose],
  );
  const onShowFact = useCallback(
    (path: string) => {
      const place = placeOfFact(path, deal);
      setSelected(place.person);
      if (place.personTab) setTab(place.personTab);
      if (place.overviewTab) setOverviewTab(place.overviewTab);
    },
    [deal, setSelected],
  );
  const shared = {
    store: shownStore,
    asOf,
    today,
    by,
    assumptions,
    selected: person ? selection : null,
    onSelect,
    canMove: drawing ? nobodyMoves : undefined,
  };

  return (
    <div className="deal-page">
      <DealHead
        history={history}
        store={shownStore}
        view={view}
        onView={setView}
        onAdd={trial ? undefined : setAdding}
        onWhatIf={trial || drawing || !hasForecast(deal) ? undefined : whatIf.start}
        onPicture={() => setPictured(true)}
      />
      {trial && <WhatIfStrip whatIf={whatIf} trial={trial} before={analysis.outcome} />}
      {drawing && (
        <DrawTieStrip name={nameOf(drawing.person)} chosen={drawing.to !== undefined} onCancel={tie.cancel} />
      )}
      <div className="deal-body">
        <section ref={frame} className="deal-map" aria-label={view === "map" ? "Map" : "Table"}>
          {Object.keys(deal.stakeholders).length === 0 ? (
            <EmptyCommittee onAdd={setAdding} />
          ) : view === "map" ? (
            <BuyInMatrix
              card={false}
              {...shared}
              store={mapStore}
              height={height}
              targets={planned.targets}
              className="deal-matrix"
              onMove={trial?.preview}
              onMoveEnd={trial?.endPreview}
            />
          ) : listed ? (
            <CommitteeTable {...shared} selected={selected ?? null} />
          ) : (
            <PeopleSearch deal={deal} analysis={analysis} selected={selected} onSelect={onSelect} />
          )}
        </section>
        {trial ? (
          <aside className="side" aria-label="What if">
            <WhatIfPanel trial={trial} before={analysis.outcome} />
          </aside>
        ) : drawing ? (
          <aside className={drawing.to === undefined ? "side" : "side person-open"} aria-label="Tie">
            <DrawTie
              deal={deal}
              from={drawing.from}
              to={drawing.to}
              onTo={choose}
              onAdd={tie.add}
              onCancel={tie.cancel}
            />
          </aside>
        ) : person && selected !== undefined ? (
          <aside className="side person-open" aria-label="Person">
            <PersonPanel
              key={selected}
              id={selected}
              stakeholder={person}
              deal={deal}
              analysis={analysis}
              whole={whole}
              editor={editor}
              by={by}
              question={question?.claim.id === selected ? question : undefined}
              tab={tab}
              onTab={setTab}
              onSelect={setSelected}
              onShowFact={onShowFact}
              onDrawTie={() => tie.start(selected)}
              onClose={() => setSelected(undefined)}
              onRemoved={() => {
                setSelected(undefined);
                toasts.show({
                  text: `${person.name ?? person.title ?? "The seat"} was removed from the map.`,
                  action: { label: "Undo", run: () => undoRemoval(store, selected) },
                });
              }}
            />
          </aside>
        ) : (
          <aside className="side" aria-label="Overview">
            <Overview
              deal={deal}
              analysis={analysis}
              whole={whole}
              forecast={forecast}
              assumptions={assumptions}
              editor={editor}
              by={by}
              onSelect={setSelected}
              onShowFact={onShowFact}
              tab={overviewTab}
              onTab={setOverviewTab}
              planned={planned}
            />
          </aside>
        )}
      </div>
      {pictured && (
        <PictureDialog
          deal={history.deal}
          targets={planned.targets}
          assumptions={assumptions}
          onClose={() => setPictured(false)}
        />
      )}
      {adding && (
        <AddDialog
          type={adding}
          onClose={() => setAdding(undefined)}
          onAdd={(id, stakeholder) => {
            setAdding(undefined);
            editor.dispatch({ type: "addStakeholder", id, stakeholder });
            setSelected(id);
          }}
        />
      )}
    </div>
  );
}

/** Undoes a removal, if nothing was changed since; else the undo button says better what is undone. */
function undoRemoval(store: DealStore, id: string): void {
  const last = store.get().past.at(-1)?.command;
  if (last?.type === "removeStakeholder" && last.id === id) store.undo();
}

/** Says once that claims are unsigned as long as nobody has said who sits here. Returns the way to stop listening. */
function askWhoClaims(store: DealStore, toasts: Toasts, asking: Toggle): () => void {
  const stop = store.subscribe((_, move) => {
    if (move.type !== "dispatched" || move.command.type !== "assess" || currentMe()) return;
    stop();
    toasts.show({
      text: "Your claim is unsigned.",
      action: { label: "Say who you are", run: () => asking.set(true) },
    });
  });
  return stop;
}
