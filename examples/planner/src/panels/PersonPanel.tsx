import { HowDoYouKnow } from "@buyinmap/react";
import { zoneTitles, type Analysis, type Deal, type Stakeholder } from "@buyinmap/core";
import { today } from "../clock.js";
import { Icon } from "../controls/Icon.js";
import { Tabs } from "../controls/Tabs.js";
import type { DealEditor } from "../session/dealEditor.js";
import type { Question } from "../session/useQuestion.js";
import { StepsTab } from "../steps/StepsTab.js";
import { sayDay } from "../words/days.js";
import { ConvictionTab } from "./ConvictionTab.js";
import { EvidenceTab } from "./EvidenceTab.js";
import { lineUnder, nameOf } from "./nameOf.js";
import { NetworkTab } from "./NetworkTab.js";
import { ScoreEditor } from "./ScoreEditor.js";
import { WhoTab } from "./WhoTab.js";

export interface PersonPanelProps {
  readonly id: string;
  readonly stakeholder: Stakeholder;
  readonly deal: Deal;
  readonly analysis: Analysis;
  /** The same with nothing taken out of it. */
  readonly whole: Analysis;
  readonly editor: DealEditor;
  /** Who signs, by id. */
  readonly by: string | undefined;
  /** A score of theirs that was just claimed, and of which it is asked how it is known. */
  readonly question: Question | undefined;
  readonly tab: PersonTab;
  readonly onTab: (tab: PersonTab) => void;
  readonly onSelect: (id: string) => void;
  /** Shows a fact where it stands, given as a JSON Pointer into the deal. */
  readonly onShowFact: (path: string) => void;
  readonly onDrawTie: () => void;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

const tabs = { who: "Who", evidence: "Evidence", convictions: "Convictions", network: "Network", steps: "Steps" } as const;
export type PersonTab = keyof typeof tabs;

/** One person, to be read and changed: where they stand above, all that is known of them below. */
export function PersonPanel(props: PersonPanelProps) {
  const { id, stakeholder, deal, analysis, editor, by, question, tab } = props;
  const zone = analysis.zones[id];
  return (
    <div className="panel">
      <header className="panel-head">
        <div>
          <h2>{nameOf(stakeholder)}</h2>
          <p className="muted">{lineUnder(stakeholder)}</p>
        </div>
        {zone?.type === "zoned" && <span className="tag">{zoneTitles[zone.zone]}</span>}
        <button type="button" className="button quiet square" aria-label="Back to the overview" onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>

      {stakeholder.leftOn !== undefined && (
        <p className="notice">Left the company on {sayDay(stakeholder.leftOn)}: kept on file, and out of every sum.</p>
      )}

      <ScoreEditor axis="buyIn" id={id} stakeholder={stakeholder} deal={deal} analysis={analysis} editor={editor} />
      <ScoreEditor axis="influence" id={id} stakeholder={stakeholder} deal={deal} analysis={analysis} editor={editor} />
      {question && (
        <HowDoYouKnow
          key={question.number}
          id={id}
          deal={deal}
          dispatch={editor.dispatch}
          today={today}
          by={by}
          of={question.claim.of}
          value={question.claim.value}
          left={question.left}
          takesFocus={question.isNext}
          onDone={question.done}
          onSkipAll={question.skipAll}
        />
      )}

      <Tabs label="About this person" titles={tabs} chosen={tab} onChoose={props.onTab}>
        {tab === "who" && <WhoTab {...props} />}
        {tab === "evidence" && <EvidenceTab {...props} />}
        {tab === "convictions" && <ConvictionTab {...props} />}
        {tab === "network" && <NetworkTab {...props} />}
        {tab === "steps" && <StepsTab {...props} />}
      </Tabs>
    </div>
  );
}
