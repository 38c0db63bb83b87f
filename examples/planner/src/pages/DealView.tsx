import { useEffect, useMemo, useRef, useState } from "react";
import { BuyInMatrix, CommitteeTable, useAnalysis, useDealStore } from "@buyinmap/react";
import type { DealStore } from "@buyinmap/core";
import { today } from "../clock.js";
import type { Toasts } from "../controls/toasts.js";
import type { Toggle } from "../controls/toggle.js";
import { AddDialog } from "../panels/AddDialog.js";
import { Overview } from "../panels/Overview.js";
import { PersonPanel } from "../panels/PersonPanel.js";
import { usePlanner } from "../planner.js";
import { dealEditor } from "../session/dealEditor.js";
import { currentMe } from "../session/me.js";
import type { OpenDeal } from "../session/openDeal.js";
import { sellerIdOf } from "../session/signAs.js";
import { useMe } from "../session/useMe.js";
import { DealHead } from "./DealHead.js";
import { useFittingHeight } from "./useFittingHeight.js";
import { useTitle } from "./useTitle.js";
import { useUndoKeys } from "./useUndoKeys.js";

/** An open deal: the map with its table twin, and beside it whoever is chosen, or what is missing. */
export function DealView({ open }: { readonly open: OpenDeal }) {
  const { store } = open;
  const { toasts, asking } = usePlanner();
  const history = useDealStore(store);
  const { deal } = history;
  const asOf = today();
  const analysis = useAnalysis(deal, { asOf });
  const editor = useMemo(() => dealEditor(store, toasts), [store, toasts]);
  const me = useMe();
  const [selected, setSelected] = useState<string>();
  const [view, setView] = useState<"map" | "table">("map");
  const [adding, setAdding] = useState<"person" | "seat">();
  const frame = useRef<HTMLElement>(null);
  const height = useFittingHeight(frame);
  useTitle(deal.name);
  useUndoKeys(store);
  useEffect(() => askWhoClaims(store, toasts, asking), [store, toasts, asking]);

  const person = selected === undefined ? undefined : deal.stakeholders[selected];
  const signature = me ? { by: sellerIdOf(deal, me) } : {};
  const shared = {
    store,
    asOf,
    today,
    ...signature,
    selected: person && selected ? selected : null,
    onSelect: setSelected,
  };

  return (
    <div className="deal-page">
      <DealHead history={history} store={store} view={view} onView={setView} onAdd={setAdding} />
      <div className="deal-body">
        <section ref={frame} className="deal-map" aria-label={view === "map" ? "Map" : "Table"}>
          {Object.keys(deal.stakeholders).length === 0 ? (
            <EmptyCommittee onAdd={setAdding} />
          ) : view === "map" ? (
            <BuyInMatrix {...shared} height={height} className="deal-matrix" />
          ) : (
            <CommitteeTable {...shared} />
          )}
        </section>
        <aside className={person ? "side person-open" : "side"} aria-label={person ? "Person" : "Overview"}>
          {person && selected !== undefined ? (
            <PersonPanel
              key={selected}
              id={selected}
              stakeholder={person}
              deal={deal}
              analysis={analysis}
              editor={editor}
              onClose={() => setSelected(undefined)}
              onRemoved={() => {
                setSelected(undefined);
                toasts.show({
                  text: `${person.name ?? person.title ?? "The seat"} was removed from the map.`,
                  action: { label: "Undo", run: () => undoRemoval(store, selected) },
                });
              }}
            />
          ) : (
            <Overview deal={deal} analysis={analysis} editor={editor} onSelect={setSelected} />
          )}
        </aside>
      </div>
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

function EmptyCommittee({ onAdd }: { readonly onAdd: (type: "person" | "seat") => void }) {
  return (
    <div className="empty">
      <h2>Who decides here?</h2>
      <p>
        Drop a CRM export on this page, paste names and titles, or add people one by one. A seat stands for a role that
        you expect and have not met yet.
      </p>
      <div className="empty-actions">
        <button type="button" className="button primary" onClick={() => onAdd("person")}>
          Add a person
        </button>
        <button type="button" className="button" onClick={() => onAdd("seat")}>
          Add a seat
        </button>
      </div>
    </div>
  );
}
