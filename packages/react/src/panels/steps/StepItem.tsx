"use client";

import { useState } from "react";
import { describeStep, type Analysis, type Command, type NextStep } from "@buyinmap/core";
import { nextId } from "../fields/nextId.js";
import type { EditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { useEdit } from "../panel/useEdit.js";
import { takeUpPlan } from "../plan/takeUpPlan.js";
import { glanceOf } from "./describeChange.js";
import { EffectsEditor } from "./EffectsEditor.js";
import { listPrerequisites } from "./listPrerequisites.js";
import { reweigh, type StepEdits } from "./reweigh.js";
import type { StepCatalog } from "./stepCatalog.js";
import { StepDetails } from "./StepDetails.js";
import { StepFigures } from "./StepFigures.js";
import { StepHead, type HeadingLevel } from "./StepHead.js";
import { StepMessage } from "./StepMessage.js";

export interface StepItemProps extends EditorProps {
  readonly step: NextStep;
  readonly analysis: Analysis;
  readonly catalog: StepCatalog;
  readonly level: HeadingLevel;
  /** All steps that are advised, by which those to take before are named. */
  readonly steps: readonly NextStep[];
  readonly isOpen: boolean;
  readonly onToggle?: (() => void) | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly onShowFact?: ((path: string) => void) | undefined;
  readonly onShowStep?: ((id: string) => void) | undefined;
  /** Called after it was taken up or set aside, with what to say of that. */
  readonly onTaken?: ((said: string) => void) | undefined;
}

/** A step that is advised: closed a title and a few figures, open everything that speaks for it. */
export function StepItem(props: StepItemProps) {
  const { step, deal, catalog, level, isOpen, onToggle } = props;
  const { card } = catalog.steps;
  const { title } = describeStep(step, catalog.speech(deal), catalog.sentences, catalog.stepWords);
  const gain = glanceOf(step);
  const seller = step.by === undefined ? undefined : deal.team?.[step.by]?.name;
  const glance = [card.hours(catalog.number(step.effort)), ...(seller ? [seller] : [])];
  return (
    <article className="bim-step" data-step={step.id}>
      <StepHead title={title} level={level} isOpen={isOpen} onToggle={onToggle}>
        {step.first && <span className="bim-step-first">{card.first}</span>}
        {gain === "learns" && <span>{card.learn}</span>}
        {typeof gain === "number" && (
          <span className={gain > 0 ? "bim-step-gain" : undefined}>{card.gain(catalog.signed(gain))}</span>
        )}
        {glance.map((text) => (
          <span key={text}>
            <bdi>{text}</bdi>
          </span>
        ))}
      </StepHead>
      {isOpen && <OpenStep {...props} title={title} />}
    </article>
  );
}

function OpenStep(props: StepItemProps & { readonly title: string }) {
  const { step, title, deal, analysis, catalog, today, by, steps, level, onSelect, onShowFact, onShowStep, onTaken, ...rest } = props;
  const { card, steps: words } = catalog.steps;
  const [edits, setEdits] = useState<StepEdits>({});
  const { edit, refused } = useEdit(props);
  const edited = reweigh(step, edits, { deal, analysis });
  const { name } = catalog.speech(deal);
  const isEdited = edits.effects !== undefined || edits.effort !== undefined;

  const takenUp = () => takeUpPlan(deal, [edited], { today: today(), by, textOf: () => title });

  function accept(): void {
    if (edit(takenUp())) onTaken?.(words.takenUp(title));
  }

  function setAside(): void {
    const drop: Command = { type: "dropStep", id: nextId("step", deal.steps), at: today() };
    if (edit({ type: "together", commands: [takenUp(), drop] })) onTaken?.(words.setAside(title));
  }

  return (
    <div className="bim-step-body">
      <StepDetails step={edited} telling={{ deal, analysis, catalog, onShowFact }} />
      <StepFigures
        step={edited}
        deal={deal}
        catalog={catalog}
        prerequisites={listPrerequisites(step, steps, { deal, catalog })}
        onSelect={onSelect}
        onShowStep={onShowStep}
      />
      <div className="bim-form-foot">
        <button type="button" className="bim-button bim-button-main" aria-label={card.about(card.accept, title)} onClick={accept}>
          {card.accept}
        </button>
        <button type="button" className="bim-button" aria-label={card.about(card.notNow, title)} onClick={setAside}>
          {card.notNow}
        </button>
      </div>
      <Refusal text={refused} />
      <EffectsEditor
        about={step.about}
        effects={edited.effects}
        effort={edited.effort}
        nameOf={name}
        catalog={catalog}
        onEffects={(effects) => setEdits((before) => ({ ...before, effects }))}
        onEffort={(effort) => setEdits((before) => ({ ...before, effort: effort ?? 0 }))}
        onReset={isEdited ? () => setEdits({}) : undefined}
      />
      <StepMessage {...rest} step={edited} deal={deal} analysis={analysis} catalog={catalog} level={level} onShowFact={onShowFact} />
    </div>
  );
}
