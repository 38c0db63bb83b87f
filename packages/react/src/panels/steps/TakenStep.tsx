"use client";

import { useState } from "react";
import type { Analysis, Command, Step } from "@buyinmap/core";
import { DayField } from "../fields/DayField.js";
import type { EditorProps } from "../panel/panelProps.js";
import type { Edit } from "../panel/useEdit.js";
import { EffectsEditor } from "./EffectsEditor.js";
import { FinishStep } from "./FinishStep.js";
import { OwnerChoice } from "./OwnerChoice.js";
import { reweigh } from "./reweigh.js";
import type { StepCatalog } from "./stepCatalog.js";
import { StepDetails } from "./StepDetails.js";
import { StepHead, type HeadingLevel } from "./StepHead.js";
import { StepMessage } from "./StepMessage.js";
import type { TakenAdvice } from "./takenAdvice.js";

export interface TakenStepProps extends Omit<EditorProps, "dispatch"> {
  /** The key of the step in the document. */
  readonly id: string;
  readonly stored: Step;
  readonly advice: TakenAdvice;
  readonly title: string;
  readonly analysis: Analysis;
  readonly catalog: StepCatalog;
  readonly level: HeadingLevel;
  readonly edit: Edit;
  readonly onSaid: (text: string) => void;
  readonly onShowFact?: ((path: string) => void) | undefined;
}

/** A step in hand: who does it and by when, and open everything that belongs to it. */
export function TakenStep(props: TakenStepProps) {
  const { stored, title, analysis, catalog, level, deal } = props;
  const { taken, card } = catalog.steps;
  const [isOpen, setOpen] = useState(false);
  const { owner, due } = stored;
  const isOverdue = due !== undefined && due < analysis.asOf;
  const seller = owner === undefined ? card.nobody : (deal.team?.[owner]?.name ?? owner);
  return (
    <article className={isOverdue ? "bim-step bim-step-overdue" : "bim-step"}>
      <StepHead title={title} level={level} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        {isOverdue && <span className="bim-step-late">{taken.overdue}</span>}
        <span>{due === undefined ? taken.undated : taken.dueOn(catalog.day(due))}</span>
        <span>
          <bdi>{seller}</bdi>
        </span>
      </StepHead>
      {isOpen && <OpenStep {...props} />}
    </article>
  );
}

function OpenStep(props: TakenStepProps) {
  const { id, stored, advice, title, deal, analysis, catalog, level, edit, onSaid, onShowFact, today, by, ...rest } = props;
  const { taken, card } = catalog.steps;
  const [isFinishing, setFinishing] = useState(false);
  const { name } = catalog.speech(deal);
  const step = reweigh(advice.step, { effects: stored.effects ?? [] }, { deal, analysis });
  const change = (fields: Extract<Command, { type: "changeStep" }>["change"]) => edit({ type: "changeStep", id, change: fields });

  function finish(command: Command): boolean {
    const isDone = edit(command);
    if (isDone) onSaid(taken.finished(title));
    return isDone;
  }

  function drop(): void {
    if (edit({ type: "dropStep", id, at: today() })) onSaid(taken.wasDropped(title));
  }

  return (
    <div className="bim-step-body">
      <div className="bim-fields">
        <OwnerChoice id={id} owner={stored.owner} deal={deal} catalog={catalog} onChange={edit} />
        <DayField label={taken.due} value={stored.due} wrong={catalog.say.common.needsDay} onCommit={(due) => change({ due })} />
      </div>
      {isFinishing ? (
        <FinishStep
          {...{ id, step, title, deal, catalog, today, by }}
          onFinish={finish}
          onCancel={() => setFinishing(false)}
        />
      ) : (
        <div className="bim-form-foot">
          <button
            type="button"
            className="bim-button bim-button-main"
            aria-label={card.about(taken.done, title)}
            onClick={() => setFinishing(true)}
          >
            {taken.done}
          </button>
          <button type="button" className="bim-button" aria-label={card.about(taken.drop, title)} onClick={drop}>
            {taken.drop}
          </button>
        </div>
      )}
      <StepDetails step={step} telling={{ deal, analysis, catalog, onShowFact }} saysAll={advice.isAdvised} />
      <EffectsEditor
        about={stored.about}
        effects={stored.effects ?? []}
        effort={stored.effort}
        nameOf={name}
        catalog={catalog}
        onEffects={(effects) => change({ effects: effects.length > 0 ? effects : null })}
        onEffort={(effort) => change({ effort })}
      />
      <StepMessage {...rest} step={step} deal={deal} analysis={analysis} catalog={catalog} level={level} onShowFact={onShowFact} />
    </div>
  );
}
