import { planPanelWords } from "@buyinmap/core";
import { NotYet } from "../forecast/NotYet.js";
import type { Planning } from "./plansOf.js";

/** A search that goes on, was stopped, or failed. */
export function Searching({ planning }: { readonly planning: Exclude<Planning, { type: "found" }> }) {
  return (
    <section className="panel-part plan-search">
      <h2>{planPanelWords.title}</h2>
      {planning.type === "stopped" ? <Stopped {...planning} /> : <GoingOn {...planning} />}
    </section>
  );
}

function GoingOn({ share, stop }: Extract<Planning, { type: "searching" }>) {
  return (
    <>
      <output className="muted">{planPanelWords.pending}</output>
      <div className="plan-progress">
        <progress aria-label="Searched so far" max={1} value={share} />
        <button type="button" className="button" onClick={stop}>
          Stop
        </button>
      </div>
    </>
  );
}

function Stopped({ isFailure, goOn }: Extract<Planning, { type: "stopped" }>) {
  if (isFailure) return <NotYet retry={goOn} />;
  return (
    <>
      <output className="muted">The search was stopped.</output>
      <div className="plan-progress">
        <button type="button" className="button" onClick={goOn}>
          Plan again
        </button>
      </div>
    </>
  );
}
