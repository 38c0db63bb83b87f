import { NextStepList, TakenSteps } from "@buyinmap/react";
import { stepId, stepPanelWords, type Analysis, type Deal, type NextStep } from "@buyinmap/core";
import { today } from "../clock.js";
import { NotYet } from "../forecast/NotYet.js";
import { hasForecast } from "../people/sizes.js";
import type { DealEditor } from "../session/dealEditor.js";
import { useAdvice } from "./useAdvice.js";

interface StepsTabProps {
  readonly deal: Deal;
  readonly analysis: Analysis;
  /** The same with nothing taken out of it. */
  readonly whole: Analysis;
  readonly editor: DealEditor;
  /** Who signs, by id. */
  readonly by: string | undefined;
  /** Whom the steps are about; without it those of the whole deal are shown. */
  readonly id?: string;
  readonly onSelect: (id: string) => void;
  readonly onShowFact: (path: string) => void;
}

/** The steps in hand, and what could be taken up next: of the deal, or with one person. */
export function StepsTab(props: StepsTabProps) {
  if (!hasForecast(props.deal)) return <p className="muted too-many">There is no advice for so many people.</p>;
  return <Steps {...props} />;
}

function Steps({ deal, analysis, whole, editor, by, id, onSelect, onShowFact }: StepsTabProps) {
  const { advice, pending, retry } = useAdvice(whole, deal);
  const headingLevel = id === undefined ? 2 : 3;
  const { dispatch } = editor;
  const shared = { deal, analysis, dispatch, today, by, id, onSelect, onShowFact, headingLevel, className: "panel-part" } as const;
  return (
    <>
      {hasSteps(deal, id) && <TakenSteps {...shared} advice={advice?.whole ?? []} />}
      {advice && <NextStepList {...shared} steps={without(advice.next, deal)} pending={pending && !retry} />}
      {!advice && (
        <section className="panel-part computing">
          <h2>{stepPanelWords.steps.title}</h2>
          <NotYet retry={retry} />
        </section>
      )}
      {advice && retry && <NotYet retry={retry} />}
    </>
  );
}

function hasSteps({ steps = {} }: Deal, id: string | undefined): boolean {
  const all = Object.values(steps);
  return all.some(({ about, through = [] }) => id === undefined || about.includes(id) || through.includes(id));
}

/** What was worked out before a step was taken up may still advise it. */
function without(advised: readonly NextStep[], { steps = {} }: Deal): readonly NextStep[] {
  const accepted = Object.values(steps).filter(({ state }) => state === "accepted");
  const inHand = new Set(accepted.map(({ rule, about }) => stepId(rule, about)));
  return inHand.size === 0 ? advised : advised.filter(({ id }) => !inHand.has(id));
}
