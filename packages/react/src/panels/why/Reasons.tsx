"use client";

import { useMemo, useState } from "react";
import { describeExplanation, type Analysis, type Explanation, type Reasoned, type Speech } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import { useFewer } from "../panel/useFewer.js";
import { partsOf } from "./partsOf.js";

/** What it takes to say why a number is what it is. */
export interface Telling {
  readonly analysis: Analysis;
  readonly speech: Speech;
  readonly catalog: PanelCatalog;
}

interface ReasonProps {
  readonly explanation: Explanation;
  readonly telling: Telling;
}

const few = 6;

/** How a number is made, and a line for each part of it, the first few of many. */
export function Reasons({ explanation, telling }: ReasonProps) {
  const parts = useParts(explanation, telling.analysis);
  const more = useFewer(parts, few);
  if (parts.length === 0) return null;
  const { how } = tell({ ...explanation, parts }, telling);
  return (
    <>
      {how !== undefined && <p className="bim-reasons-how">{how}</p>}
      <ul className="bim-reasons">
        {more.shown.map((part, index) => (
          // Two parts of one number may be alike, as two readings of one day.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${part.path ?? part.id} ${index}`}>
            <Reason explanation={part} telling={telling} />
          </li>
        ))}
      </ul>
      <MoreButton more={more} count={parts.length} catalog={telling.catalog} />
    </>
  );
}

/** One part in a sentence; it opens where it has parts of its own. */
function Reason({ explanation, telling }: ReasonProps) {
  const [open, setOpen] = useState(false);
  const parts = useParts(explanation, telling.analysis);
  const { text } = tell(explanation, telling);
  if (parts.length === 0) return <p className="bim-capital">{text}</p>;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="bim-capital">{text}</span>
      </summary>
      {open && (
        <div className="bim-reasons-below">
          <Reasons explanation={explanation} telling={telling} />
        </div>
      )}
    </details>
  );
}

/** A number in words, with as many of its parts as it comes with. */
export function tell(explanation: Explanation, { speech, catalog }: Telling): Reasoned {
  return describeExplanation(explanation, speech, catalog.explanations, catalog.methods);
}

function useParts(explanation: Explanation, analysis: Analysis): readonly Explanation[] {
  return useMemo(() => partsOf(explanation, analysis), [explanation, analysis]);
}
