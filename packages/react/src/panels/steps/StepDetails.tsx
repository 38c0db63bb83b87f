"use client";

import type { ReactNode } from "react";
import { describeProof, describeQuestions, describeStep, type Analysis, type Deal, type NextStep } from "@buyinmap/core";
import { FactList } from "./FactList.js";
import type { StepCatalog } from "./stepCatalog.js";
import { StepChangeView } from "./StepChangeView.js";

/** What the parts of a step are told. */
export interface StepTelling {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly catalog: StepCatalog;
  readonly onShowFact?: ((path: string) => void) | undefined;
}

interface StepDetailsProps {
  readonly step: NextStep;
  readonly telling: StepTelling;
  /** Whether its action and its reason can be said in full; else only what was stored with it. */
  readonly saysAll?: boolean;
}

/** What to do, why, on which facts, what to ask, what it would change, and what would show that it worked. */
export function StepDetails({ step, telling, saysAll = true }: StepDetailsProps) {
  const { deal, analysis, catalog, onShowFact } = telling;
  const { card, taken } = catalog.steps;
  const speech = catalog.speech(deal);
  const text = saysAll ? describeStep(step, speech, catalog.sentences, catalog.stepWords) : undefined;
  const company = deal.account?.name;
  const questions = describeQuestions(step, { speech, ...(company ? { company } : {}) }, catalog.questions, catalog.stepWords);
  return (
    <>
      {text && <p className="bim-step-action">{text.action}</p>}
      <StepPart title={text ? card.why : card.restsOn}>
        <p className="bim-sentence">{text ? text.why : taken.reasonsGone}</p>
        <FactList
          label={card.restsOn}
          paths={step.because}
          deal={deal}
          catalog={catalog}
          about={step.about.length === 1 ? step.about[0] : undefined}
          onShowFact={onShowFact}
        />
      </StepPart>
      {questions.length > 0 && (
        <StepPart title={card.questions}>
          <ul className="bim-questions">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </StepPart>
      )}
      <StepPart title={card.changes}>
        <StepChangeView step={step} analysis={analysis} nameOf={speech.name} catalog={catalog} />
      </StepPart>
      <StepPart title={card.worked}>
        <p className="bim-sentence">{describeProof(step, speech, catalog.stepWords)}</p>
      </StepPart>
    </>
  );
}

function StepPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="bim-step-part">
      <p className="bim-subtitle">{title}</p>
      {children}
    </div>
  );
}
