"use client";

import { describePitch, type PitchSheet, type Verdict } from "@buyinmap/core";
import { OutcomeGlyph } from "../outcome/OutcomeGlyph.js";
import { speechOf, type CoachingCatalog } from "./coachingCatalog.js";

interface SheetViewProps {
  readonly sheet: PitchSheet;
  readonly catalog: CoachingCatalog;
}

/** What can be said of one practice pitch: a sentence each, marked where it is worth a look. */
export function SheetView({ sheet, catalog }: SheetViewProps) {
  const { pitches: say } = catalog.coaching;
  const verdicts = verdictsOf(sheet);
  return (
    <ul className="bim-sheet">
      {describePitch(sheet, speechOf(catalog), catalog.pitch).map((sentence, index) => {
        const verdict = verdicts[index];
        return (
          <li key={sentence}>
            <Sign verdict={verdict} />
            <span>
              {verdict && <span className="bim-hidden">{verdict === "within" ? say.fine : say.off}: </span>}
              {sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Sign({ verdict }: { verdict: Verdict | undefined }) {
  if (verdict === undefined) return <span className="bim-sheet-plain" aria-hidden="true" />;
  return verdict === "within" ? <OutcomeGlyph name="buy" /> : <span className="bim-gap-sign" aria-hidden="true" />;
}

/** The verdicts in the order of the sentences; listeners give none. */
function verdictsOf({ conciseness: { words, verdicts }, simplicity }: PitchSheet): readonly Verdict[] {
  return [
    verdicts.minutes,
    verdicts.words,
    ...(words > 0 ? [verdicts.pace] : []),
    ...(simplicity.type === "graded" ? [simplicity.verdict] : []),
  ];
}
