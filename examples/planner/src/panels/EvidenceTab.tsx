import { Fragment } from "react";
import { AskEditor, EstimateView, ReadingEditor } from "@buyinmap/react";
import { today } from "../clock.js";
import type { PersonPanelProps } from "./PersonPanel.js";

/** What the evidence supports, piece by piece, and what they did when they were asked. */
export function EvidenceTab({ id, deal, analysis, editor, by }: PersonPanelProps) {
  const shared = { id, deal, analysis, dispatch: editor.dispatch, today, by } as const;
  return (
    <>
      {(["buyIn", "influence"] as const).map((of) => (
        <Fragment key={of}>
          <EstimateView {...shared} of={of} className="panel-part" />
          <ReadingEditor {...shared} of={of} className="panel-part" />
        </Fragment>
      ))}
      <AskEditor {...shared} className="panel-part" />
    </>
  );
}
