import { CoverageEditor, ResearchEditor, TieEditor } from "@buyinmap/react";
import { today } from "../clock.js";
import { isListed } from "../people/sizes.js";
import type { PersonPanelProps } from "./PersonPanel.js";

/** Whom they sway and who sways them, who of us knows them, and what we know of them. */
export function NetworkTab({ id, deal, analysis, editor, by, onDrawTie }: PersonPanelProps) {
  const shared = { id, deal, dispatch: editor.dispatch, today, by, className: "panel-part" } as const;
  return (
    <>
      {isListed(deal) ? (
        <div className="panel-part">
          <TieEditor {...shared} className={undefined} analysis={analysis} />
          {Object.keys(deal.stakeholders).length > 1 && (
            <button type="button" className="button draw-on-map" onClick={onDrawTie}>
              Draw a tie on the map
            </button>
          )}
        </div>
      ) : (
        <p className="muted too-many">There are too many people here to choose the other end of a tie from.</p>
      )}
      <CoverageEditor {...shared} />
      <ResearchEditor {...shared} />
    </>
  );
}
