import { useDealStore } from "@buyinmap/react";
import type { Outcome } from "@buyinmap/core";
import type { Trial } from "./trial.js";
import type { WhatIf } from "./useWhatIf.js";
import { useTried } from "./useTried.js";

interface WhatIfStripProps {
  readonly whatIf: WhatIf;
  readonly trial: Trial;
  /** The outcome of the deal as it is. */
  readonly before: Outcome;
}

const percent = new Intl.NumberFormat("en", { style: "percent" });

/** Says, for as long as it lasts, that nothing is kept yet, and what the trial makes of the chance that they buy. */
export function WhatIfStrip({ whatIf, trial, before }: WhatIfStripProps) {
  const { known, isBehind } = useTried(trial);
  const outcome = known?.analysis.outcome;
  const { past } = useDealStore(trial.store);
  return (
    <section className="strip" aria-label="What if">
      <p>
        <strong>What if: nothing is kept yet.</strong> Move people freely.
      </p>
      {before.type === "forecast" && outcome?.type === "forecast" && (
        <p className={isBehind ? "strip-outcome behind" : "strip-outcome"}>
          Buy <span>{percent.format(before.buy)}</span> <span aria-hidden="true">→</span>
          <span className="visually-hidden"> would become </span> <strong>{percent.format(outcome.buy)}</strong>
        </p>
      )}
      <div className="strip-actions">
        <button type="button" className="button" onClick={whatIf.discard}>
          Discard
        </button>
        <button type="button" className="button primary" disabled={past.length === 0} onClick={whatIf.keep}>
          Keep
        </button>
      </div>
    </section>
  );
}
