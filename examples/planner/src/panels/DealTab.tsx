import { ResearchEditor, TieEditor } from "@buyinmap/react";
import { today } from "../clock.js";
import { isListed } from "../people/sizes.js";
import { DealDetails } from "./DealDetails.js";
import type { OverviewProps } from "./Overview.js";

/** The deal's own fields, what is known of it, and who sways whom. */
export function DealTab(props: OverviewProps) {
  const { deal, analysis, editor, by } = props;
  const listed = isListed(deal);
  const shared = { deal, dispatch: editor.dispatch, today, by, headingLevel: 2, className: "panel-part" } as const;
  return (
    <>
      <DealDetails {...props} />
      <ResearchEditor {...shared} />
      {listed && <TieEditor {...shared} analysis={analysis} />}
    </>
  );
}
