"use client";

import { outcomeNames } from "@buyinmap/core";
import { OutcomeGlyph } from "./OutcomeGlyph.js";
import type { ForOutcomes } from "./shareOut.js";

interface OutcomeTrackProps {
  readonly shares: ForOutcomes<number>;
  /** What it shows in words; left out where the words stand beside it. */
  readonly label?: string;
  readonly thin?: boolean;
}

/** Share from which a part has room for its sign. */
const roomy = 0.1;

/** Three parts of one whole, told apart by color, by pattern and by sign. */
export function OutcomeTrack({ shares, label, thin }: OutcomeTrackProps) {
  const named = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <div className={thin ? "bim-outcome-track bim-thin" : "bim-outcome-track"} {...named}>
      {outcomeNames.map((name) => (
        <span key={name} className={`bim-part bim-part-${name}`} style={{ flexGrow: shares[name] }} hidden={shares[name] <= 0}>
          {!thin && shares[name] >= roomy && <OutcomeGlyph name={name} />}
        </span>
      ))}
    </div>
  );
}
