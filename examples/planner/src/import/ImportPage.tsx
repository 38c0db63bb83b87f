import { useEffect, useState } from "react";
import { usePlanner } from "../planner.js";
import { go } from "../routing/route.js";
import { count } from "../words/days.js";
import { useTitle } from "../pages/useTitle.js";
import { FileButton } from "./FileButton.js";
import { PreviewView } from "./PreviewView.js";
import { beginImport, pastedFile, useImporting } from "./useImporting.js";

const stages = { decoding: "Opening", reading: "Reading", checking: "Checking" } as const;

/** Everything about an import, from choosing files to accepting what was read in them. */
export function ImportPage() {
  useTitle("Import");
  const { importing, state } = useImporting();
  const { toasts } = usePlanner();

  async function accept(): Promise<void> {
    const accepted = await importing.accept();
    if (!accepted) return;
    const parts = [
      accepted.created > 0 && `${count(accepted.created, "deal")} imported`,
      accepted.updated > 0 && `${count(accepted.updated, "deal")} updated`,
    ].filter(Boolean);
    toasts.show({ text: parts.length > 0 ? `${parts.join(", ")}.` : "Nothing was imported." });
    const [only] = accepted.ids;
    go(accepted.ids.length === 1 && only !== undefined ? { type: "deal", id: only } : { type: "deals" });
  }

  if (state.type === "idle") return <ImportStart />;
  if (state.type === "preview")
    return <PreviewView state={state} importing={importing} onAccept={() => void accept()} />;
  if (state.type === "writing")
    return <Working title="Keeping what was accepted" done={Math.round(state.done * 100)} />;
  if (state.type === "reading") {
    const stage = state.progress ? stages[state.progress.stage] : "Opening";
    const what = state.files.length === 1 ? state.files[0] : count(state.files.length, "file");
    const done = Math.round((state.progress?.done ?? 0) * 100);
    return <Working title={`${stage} ${what}`} done={done} onCancel={importing.cancel} />;
  }
  return (
    <section className="page import">
      <h1>This could not be read</h1>
      <p>Something went wrong while reading: {state.message}</p>
      <button type="button" className="button" onClick={importing.cancel}>
        Start again
      </button>
    </section>
  );
}

function ImportStart() {
  const { importing } = useImporting();
  const [text, setText] = useState("");
  return (
    <section className="page import">
      <header className="page-head">
        <h1>Import</h1>
      </header>
      <div className="import-start">
        <div className="import-drop">
          <p>
            <strong>Drop files anywhere on this page</strong>
          </p>
          <p className="muted">
            Salesforce, HubSpot and Dynamics exports, spreadsheets saved as CSV, Buy-in Map files. Files that belong
            together can be dropped together. You see what was recognized before anything is kept.
          </p>
          <FileButton primary>Choose files</FileButton>
        </div>
        <form
          className="import-paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim()) beginImport(importing, [pastedFile(text)]);
          }}
        >
          <div className="field">
            <label htmlFor="paste">Or paste rows of a spreadsheet</label>
            <textarea
              id="paste"
              rows={7}
              value={text}
              placeholder={"Name\tTitle\nDana Whitfield\tCFO\nPriya Raman\tDirector of Fleet"}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <button type="submit" className="button" disabled={!text.trim()}>
            Read
          </button>
        </form>
      </div>
    </section>
  );
}

/** Work that a person sees going on only when it takes a moment: a flash of a bar says nothing. */
function Working(props: { readonly title: string; readonly done: number; readonly onCancel?: () => void }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className={shown ? "page working" : "page working soon"}>
      <h1>{props.title}</h1>
      <progress aria-label={props.title} max={100} value={props.done} />
      {props.onCancel && (
        <button type="button" className="button" onClick={props.onCancel}>
          Cancel
        </button>
      )}
    </section>
  );
}
