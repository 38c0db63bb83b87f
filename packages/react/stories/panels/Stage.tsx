import { useMemo, useState } from "react";
import { analyze, apply, type Assumptions } from "@buyinmap/core";
import "../../src/styles.css";
import "../../src/panels/panels.css";
import { storyDay, storyDeals, type StoryName } from "./deals.js";
import { shownPanels, type ShownPanel } from "./shownPanels.js";

export interface StageProps {
  readonly panel: ShownPanel;
  readonly deal: StoryName;
  readonly dir?: "ltr" | "rtl";
  readonly theme?: "light" | "dark";
}

/** A host for one panel: it holds the deal, carries commands out, and keeps the assumptions. */
export function Stage({ panel, deal: name, dir = "ltr", theme }: StageProps) {
  const [deal, setDeal] = useState(storyDeals[name].deal);
  const [assumptions, setAssumptions] = useState<Partial<Assumptions>>({});
  const analysis = useMemo(() => analyze(deal, { asOf: storyDay, assumptions }), [deal, assumptions]);
  return (
    <div data-theme={theme} className="bim">
      {shownPanels[panel]({
        deal,
        analysis,
        id: storyDeals[name].id,
        dispatch: (command) =>
          setDeal((held) => {
            const result = apply(held, command);
            return result.ok ? result.value.deal : held;
          }),
        today: () => storyDay,
        by: "rae",
        assumptions,
        onAssumptions: setAssumptions,
        onSelect: () => {},
        dir,
      })}
    </div>
  );
}
