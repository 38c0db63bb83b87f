import { ConcernEditor, CriteriaEditor, PersonaEditor, ReasonEditor } from "@buyinmap/react";
import { today } from "../clock.js";
import type { PersonPanelProps } from "./PersonPanel.js";

/** Why they would want it, what holds them back, what they judge by, and what their days are like. */
export function ConvictionTab({ id, deal, editor, by }: PersonPanelProps) {
  const shared = { id, deal, dispatch: editor.dispatch, today, by, className: "panel-part" } as const;
  return (
    <>
      <ReasonEditor {...shared} />
      <ConcernEditor {...shared} />
      <CriteriaEditor {...shared} />
      <PersonaEditor {...shared} />
    </>
  );
}
