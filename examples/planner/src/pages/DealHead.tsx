import type { DealStore, History } from "@buyinmap/core";
import { Icon } from "../controls/Icon.js";
import { Menu } from "../controls/Menu.js";
import { exportCsv, exportJson, exportMermaid } from "../exporting/exportDeals.js";
import { go, hrefOf } from "../routing/route.js";
import { count, sayDay } from "../words/days.js";
import { sampleNames } from "./DealRow.js";
import { useDealActions } from "./useDealActions.js";

interface DealHeadProps {
  readonly history: History;
  readonly store: DealStore;
  readonly view: "map" | "table";
  readonly onView: (view: "map" | "table") => void;
  /** Left out while nobody can be added. */
  readonly onAdd: ((type: "person" | "seat") => void) | undefined;
  /** Begins a what-if; left out where there is none, or one goes on. */
  readonly onWhatIf: (() => void) | undefined;
  readonly onPicture: () => void;
}

/** Name and facts of a deal, and what can be done with it as a whole. */
export function DealHead({ history, store, view, onView, onAdd, onWhatIf, onPicture }: DealHeadProps) {
  const { deal, past, future } = history;
  const actions = useDealActions();
  const sample = deal.extra?.["sample"];
  return (
    <header className="deal-head">
      <a className="button quiet square back" href={hrefOf({ type: "deals" })} aria-label="All deals">
        <Icon name="back" />
      </a>
      <div className="deal-title">
        <h1>{deal.name}</h1>
        <p className="muted">
          {facts(history)}
          {(sample === "invented" || sample === "historical") && <span className="tag">{sampleNames[sample]}</span>}
        </p>
      </div>
      <div className="deal-actions">
        <fieldset className="segments">
          <legend className="visually-hidden">View</legend>
          {(["map", "table"] as const).map((name) => (
            <label key={name}>
              <input type="radio" name="view" checked={view === name} onChange={() => onView(name)} />
              <span>{name === "map" ? "Map" : "Table"}</span>
            </label>
          ))}
        </fieldset>
        {onWhatIf && (
          <button type="button" className="button" onClick={onWhatIf}>
            What if
          </button>
        )}
        <div className="pair">
          <button
            type="button"
            className="button quiet square"
            aria-label="Undo"
            title="Undo (Ctrl or ⌘ Z)"
            disabled={past.length === 0}
            onClick={() => store.undo()}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            className="button quiet square"
            aria-label="Redo"
            title="Redo (Ctrl or ⌘ Shift Z)"
            disabled={future.length === 0}
            onClick={() => store.redo()}
          >
            <Icon name="redo" />
          </button>
        </div>
        <Menu
          label="More for this deal"
          items={[
            { label: "Export picture …", run: onPicture },
            { label: "Print", run: () => window.print() },
            { label: "Export Mermaid", run: () => exportMermaid(deal) },
            { label: "Export JSON", run: () => exportJson(deal) },
            { label: "Export CSV", run: () => exportCsv(deal) },
            { label: "Duplicate", run: () => void actions.duplicate(deal.id) },
            {
              label: "Delete",
              danger: true,
              run() {
                go({ type: "deals" });
                void actions.remove(deal.id);
              },
            },
          ]}
        >
          <Icon name="more" />
        </Menu>
        {onAdd && (
          <Menu
            label="Add to the committee"
            className="button primary"
            items={[
              { label: "Add a person", run: () => onAdd("person") },
              { label: "Add a seat", run: () => onAdd("seat") },
            ]}
          >
            <Icon name="plus" />
            <span>Add</span>
          </Menu>
        )}
      </div>
    </header>
  );
}

function facts({ deal }: History): string {
  const { account, stage, amount, closeOn } = deal;
  return [
    account?.name,
    stage,
    amount && sayAmount(amount),
    closeOn && `closes ${sayDay(closeOn)}`,
    count(Object.keys(deal.stakeholders).length, "member"),
  ]
    .filter(Boolean)
    .join(" · ");
}

function sayAmount({ value, currency }: { readonly value: number; readonly currency?: string }): string {
  const number = value.toLocaleString("en", { maximumFractionDigits: 0 });
  return currency ? `${number} ${currency}` : number;
}
