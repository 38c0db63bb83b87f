import { useState } from "react";
import { Icon } from "../controls/Icon.js";
import { Tabs } from "../controls/Tabs.js";
import { hrefOf } from "../routing/route.js";
import { useTitle } from "../pages/useTitle.js";
import { PitchesTab } from "./PitchesTab.js";
import { RollUpTab } from "./RollUpTab.js";
import { useAllDeals } from "../storage/useAllDeals.js";

const tabs = { pitches: "Practice pitches", rollUp: "Deals and sellers" } as const;

/** Practice pitches, and what a manager can help with, over all deals. */
export function CoachingPage() {
  useTitle("Coaching");
  const deals = useAllDeals();
  const [tab, setTab] = useState<keyof typeof tabs>("pitches");
  return (
    <div className="page">
      <header className="page-head">
        <a className="button quiet square back" href={hrefOf({ type: "deals" })} aria-label="All deals">
          <Icon name="back" />
        </a>
        <h1>Coaching</h1>
      </header>
      {deals ? (
        <div className="panel">
          <Tabs label="Coaching" titles={tabs} chosen={tab} onChoose={setTab}>
            {tab === "pitches" ? <PitchesTab deals={deals} /> : <RollUpTab deals={deals} />}
          </Tabs>
        </div>
      ) : (
        <p className="muted">Opening …</p>
      )}
    </div>
  );
}
