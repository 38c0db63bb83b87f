import { useDeferredValue, useState } from "react";
import { Icon } from "../controls/Icon.js";
import { Menu } from "../controls/Menu.js";
import { FileButton } from "../import/FileButton.js";
import { usePlanner } from "../planner.js";
import { go, hrefOf } from "../routing/route.js";
import { bringSamples } from "../samples/placeSamples.js";
import type { Summary } from "../storage/summary.js";
import { count } from "../words/days.js";
import { DealRow } from "./DealRow.js";
import { NameDialog } from "./NameDialog.js";
import { useBackup } from "./useBackup.js";
import { useDealActions } from "./useDealActions.js";
import { useSummaries } from "./useSummaries.js";
import { useTitle } from "./useTitle.js";

/** From this many deals on, a search is worth its place. */
const many = 6;
const pageSize = 30;

/** All deals, last changed first. */
export function DealsPage() {
  useTitle("Deals");
  const { library } = usePlanner();
  const actions = useDealActions();
  const backUp = useBackup();
  const [dialog, setDialog] = useState<
    { readonly type: "new" } | { readonly type: "rename"; readonly deal: Summary }
  >();
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(pageSize);
  const found = useSummaries(shown, useDeferredValue(search));

  return (
    <div className="page">
      <header className="page-head">
        <h1>Deals</h1>
        {found && (found.total > many || search) && (
          <div className="search">
            <Icon name="search" />
            <input
              type="search"
              aria-label="Search deals"
              placeholder="Search by name, account or stage"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
        )}
        <div className="page-actions">
          <a className="button" href={hrefOf({ type: "everyone" })}>
            Everyone
          </a>
          <a className="button" href={hrefOf({ type: "coaching" })}>
            Coaching
          </a>
          <Menu
            label="More for all deals"
            items={[
              { label: "Back up everything", run: backUp },
              { label: "Restore a backup", run: () => go({ type: "import" }) },
              { label: "Bring the samples back", run: () => void bringSamples(library) },
            ]}
          >
            <Icon name="more" />
          </Menu>
          <button type="button" className="button primary" onClick={() => setDialog({ type: "new" })}>
            <Icon name="plus" />
            New deal
          </button>
        </div>
      </header>

      {found?.total === 0 && !search && <NoDeals />}
      {search && found && (
        <p className="muted" aria-live="polite">
          {found.total === 0 ? `Nothing has “${search}” in its name, account or stage.` : count(found.total, "deal")}
        </p>
      )}
      {found && found.rows.length > 0 && (
        <ul className="deal-list">
          {found.rows.map((deal) => (
            <DealRow key={deal.id} deal={deal} actions={actions} onRename={() => setDialog({ type: "rename", deal })} />
          ))}
        </ul>
      )}
      {found && found.total > found.rows.length && (
        <button type="button" className="button" onClick={() => setShown(shown + pageSize)}>
          Show more ({(found.total - found.rows.length).toLocaleString("en")} left)
        </button>
      )}
      {found && (found.total > 0 || search) && (
        <aside className="drop-hint">
          <Icon name="import" />
          <p>
            <strong>Drop the CRM export you have anywhere on this page.</strong> Salesforce, HubSpot, Dynamics, a
            spreadsheet, or a few rows pasted from one. It is read here and goes nowhere.
          </p>
          <FileButton>Choose files</FileButton>
        </aside>
      )}

      {dialog?.type === "new" && (
        <NameDialog
          title="New deal"
          done="Create"
          account=""
          onClose={() => setDialog(undefined)}
          onDone={(names) => void actions.create(names).then((id) => go({ type: "deal", id }))}
        />
      )}
      {dialog?.type === "rename" && (
        <NameDialog
          title="Rename deal"
          done="Rename"
          name={dialog.deal.name}
          onClose={() => setDialog(undefined)}
          onDone={({ name }) => {
            setDialog(undefined);
            void actions.rename(dialog.deal.id, name);
          }}
        />
      )}
    </div>
  );
}

function NoDeals() {
  const { library } = usePlanner();
  return (
    <section className="empty">
      <h2>No deals yet</h2>
      <p>
        Drop the CRM export you already have on this page, or paste a few rows of a spreadsheet. Names and titles are
        enough to begin.
      </p>
      <div className="empty-actions">
        <FileButton primary>Choose files</FileButton>
        <button type="button" className="button" onClick={() => void bringSamples(library)}>
          Show me samples
        </button>
      </div>
    </section>
  );
}
