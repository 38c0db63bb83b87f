import { Icon } from "../controls/Icon.js";
import { count } from "../words/days.js";
import { DealChoices } from "./DealChoices.js";
import { FileCard } from "./FileCard.js";
import { FileButton } from "./FileButton.js";
import type { Importing, PreviewState } from "./importing.js";
import { IssueListView } from "./IssueListView.js";
import { Offers } from "./Offers.js";

interface PreviewViewProps {
  readonly state: PreviewState;
  readonly importing: Importing;
  readonly onAccept: () => void;
}

/** What was read, to be checked and corrected before anything is kept. */
export function PreviewView({ state, importing, onAccept }: PreviewViewProps) {
  const { preview, rereading } = state;
  if (preview.type === "refused") {
    return (
      <section className="page import">
        <header className="page-head">
          <h1>This cannot be imported as it is</h1>
        </header>
        <p className="muted">
          {count(preview.issues.total, "problem")} {preview.issues.total === 1 ? "stands" : "stand"} in the way. Nothing was
          kept.
        </p>
        <IssueListView issues={preview.issues} kind="problem" />
        <div className="import-actions">
          <button type="button" className="button" onClick={importing.cancel}>
            Back
          </button>
          <FileButton primary>Choose other files</FileButton>
        </div>
      </section>
    );
  }

  const kept = preview.dealCount - Object.values(state.choices.deals).filter(({ type }) => type === "skip").length;
  return (
    <section className="page import" aria-busy={rereading}>
      <header className="page-head">
        <div>
          <h1>Check what was read</h1>
          <p className="muted">
            {count(preview.dealCount, "deal")} with {count(preview.peopleCount, "member")}. Nothing is kept until you
            import it.
          </p>
        </div>
      </header>

      <DealChoices state={state} importing={importing} />
      <Offers state={state} importing={importing} />
      <section className="import-part" aria-labelledby="import-files">
        <h2 id="import-files">How the files were understood</h2>
        {preview.files.map((file) => (
          <FileCard
            key={file.file}
            report={file}
            mapping={state.mapping[file.file] ?? {}}
            onRemap={(mapping) => void importing.remap(file.file, mapping)}
          />
        ))}
      </section>
      {preview.warnings.total > 0 && (
        <section className="import-part" aria-labelledby="import-warnings">
          <h2 id="import-warnings">Worth knowing</h2>
          <IssueListView issues={preview.warnings} kind="remark" />
        </section>
      )}

      <footer className="import-actions sticky">
        <button type="button" className="button" onClick={importing.cancel}>
          Cancel
        </button>
        <button type="button" className="button primary" disabled={rereading || kept === 0} onClick={onAccept}>
          <Icon name="check" />
          Import {count(kept, "deal")}
        </button>
      </footer>
    </section>
  );
}
