import { AssumptionsEditor, RuleEditor } from "@buyinmap/react";
import { keepAssumptions } from "../assumptions/keptAssumptions.js";
import { isListed } from "../people/sizes.js";
import type { OverviewProps } from "./Overview.js";

/** How the committee decides, and what this reader takes for granted. */
export function RuleTab({ deal, analysis, assumptions, editor }: OverviewProps) {
  const listed = isListed(deal);
  return (
    <>
      {listed ? (
        <RuleEditor
          deal={deal}
          analysis={analysis}
          dispatch={editor.dispatch}
          headingLevel={2}
          className="panel-part"
        />
      ) : (
        <p className="muted too-many">There are too many people to give each a say in the rule.</p>
      )}
      <AssumptionsEditor assumptions={assumptions} onChange={keepAssumptions} headingLevel={2} className="panel-part" />
      <p className="muted">Assumptions are kept in this browser and count for every deal you open here.</p>
    </>
  );
}
