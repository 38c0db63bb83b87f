import type { ReactNode } from "react";
import { advise, type Analysis, type Assumptions, type Command, type Day, type Deal, type Outcome } from "@buyinmap/core";
import { AssumptionsEditor } from "../../src/panels/committee/AssumptionsEditor.js";
import { EstimateView } from "../../src/panels/committee/EstimateView.js";
import { RuleEditor } from "../../src/panels/committee/RuleEditor.js";
import { TieEditor } from "../../src/panels/committee/TieEditor.js";
import { WarningList } from "../../src/panels/committee/WarningList.js";
import { AskEditor } from "../../src/panels/evidence/AskEditor.js";
import { ConcernEditor } from "../../src/panels/evidence/ConcernEditor.js";
import { CoverageEditor } from "../../src/panels/evidence/CoverageEditor.js";
import { CriteriaEditor } from "../../src/panels/evidence/CriteriaEditor.js";
import { HowDoYouKnow } from "../../src/panels/evidence/HowDoYouKnow.js";
import { PersonaEditor } from "../../src/panels/evidence/PersonaEditor.js";
import { ReadingEditor } from "../../src/panels/evidence/ReadingEditor.js";
import { ReasonEditor } from "../../src/panels/evidence/ReasonEditor.js";
import { ResearchEditor } from "../../src/panels/evidence/ResearchEditor.js";
import { LeverageList } from "../../src/panels/outcome/LeverageList.js";
import { OutcomeBar } from "../../src/panels/outcome/OutcomeBar.js";
import { PivotList } from "../../src/panels/outcome/PivotList.js";
import { PowerTable } from "../../src/panels/outcome/PowerTable.js";
import { SupportGaps } from "../../src/panels/outcome/SupportGaps.js";
import { MessageBriefView } from "../../src/panels/steps/MessageBriefView.js";
import { NextStepList } from "../../src/panels/steps/NextStepList.js";
import { TakenSteps } from "../../src/panels/steps/TakenSteps.js";
import { Why } from "../../src/panels/why/Why.js";
import { DraftStage } from "./DraftStage.js";
import { FirstStep } from "./FirstStep.js";
import { CoachingStage } from "./CoachingStage.js";
import { PlanStage } from "./PlanStage.js";

/** What any panel may be given. Each takes its part. */
export interface Given {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly id: string;
  readonly dispatch: (command: Command) => void;
  readonly today: () => Day;
  readonly by: string;
  readonly assumptions: Partial<Assumptions>;
  readonly onAssumptions: (assumptions: Partial<Assumptions>) => void;
  readonly onSelect: (id: string) => void;
  readonly dir: "ltr" | "rtl";
}

/** An outcome to compare with. */
const earlier: Outcome = {
  type: "forecast",
  buy: 0.25,
  noDecision: 0.25,
  reject: 0.5,
  independent: { buy: 0.2, reject: 0.55 },
  position: 50,
  quotaWeight: 60,
  totalWeight: 100,
};

/** Every panel and editor, drawn from the same things. */
export const shownPanels = {
  OutcomeBar: (given) => <OutcomeBar {...given} />,
  OutcomeCompared: (given) => <OutcomeBar {...given} before={earlier} />,
  LeverageList: (given) => <LeverageList {...given} />,
  PivotList: (given) => <PivotList {...given} />,
  PowerTable: (given) => <PowerTable {...given} />,
  SupportGaps: (given) => <SupportGaps {...given} />,
  HowDoYouKnow: (given) => <HowDoYouKnow {...given} of="buyIn" value={70} onDone={() => {}} />,
  ReadingEditor: (given) => <ReadingEditor {...given} />,
  AskEditor: (given) => <AskEditor {...given} />,
  ReasonEditor: (given) => <ReasonEditor {...given} />,
  ConcernEditor: (given) => <ConcernEditor {...given} />,
  CriteriaEditor: (given) => <CriteriaEditor {...given} />,
  CoverageEditor: (given) => <CoverageEditor {...given} />,
  ResearchEditor: (given) => <ResearchEditor {...given} id={undefined} />,
  ResearchOfPerson: (given) => <ResearchEditor {...given} />,
  PersonaEditor: (given) => <PersonaEditor {...given} />,
  RuleEditor: (given) => <RuleEditor {...given} />,
  TieEditor: (given) => <TieEditor {...given} id={undefined} />,
  AssumptionsEditor: (given) => <AssumptionsEditor {...given} onChange={given.onAssumptions} />,
  EstimateView: (given) => <EstimateView {...given} />,
  WarningList: (given) => <WarningList {...given} />,
  NextStepList: (given) => <NextStepList {...given} id={undefined} onShowFact={() => {}} />,
  StepsOfPerson: (given) => <NextStepList {...given} />,
  StepCard: (given) => <FirstStep {...given} />,
  TakenSteps: (given) => <TakenSteps {...given} id={undefined} onShowFact={() => {}} />,
  MessageBriefView: (given) => {
    const [step] = advise(given.deal, given.analysis).filter(({ about }) => about.includes(given.id));
    return step ? <MessageBriefView {...given} step={step} onUse={() => {}} /> : <p className="bim">No step is about them.</p>;
  },
  DraftCheck: (given) => <DraftStage {...given} />,
  PitchBook: (given) => <CoachingStage {...given} panel="pitches" />,
  RollUpView: (given) => <CoachingStage {...given} panel="rollUp" />,
  PlanBoard: (given) => <PlanStage {...given} />,
  PlanSearched: (given) => <PlanStage {...given} exactUpTo={0} hours={100} />,
  Why: (given) => (
    <div className="bim">
      They buy <Why {...given} of="outcome.buy" about="They buy" />
    </div>
  ),
  WhyNumber: (given) => (
    <div className="bim">
      <Why {...given} of={[`estimates.${given.id}.buyIn.mean`, `claimGaps.${given.id}.buyIn`]} about="Buy-in">
        Buy-in
      </Why>
    </div>
  ),
} as const satisfies Record<string, (given: Given) => ReactNode>;
export type ShownPanel = keyof typeof shownPanels;
