"use client";

import { useMemo } from "react";
import { advise, type Analysis, type NextStep, type Step } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import type { EditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { useEdit } from "../panel/useEdit.js";
import type { StepCatalog } from "./stepCatalog.js";
import type { HeadingLevel } from "./StepHead.js";
import { byUrgency, takenAdvice, untaken } from "./takenAdvice.js";
import { TakenStep } from "./TakenStep.js";
import { useSaid } from "./useSaid.js";
import { useStepCatalog } from "./useStepCatalog.js";

export interface TakenStepsProps extends EditorProps {
  readonly analysis: Analysis;
  /**
   * What would be advised if nothing had been taken up, where it was worked out elsewhere, as in a worker; else it is
   * worked out here. By it a step in hand is said in full.
   */
  readonly advice?: readonly NextStep[] | undefined;
  /** Shows the steps that are about this person, or go through them; without it those of the whole deal. */
  readonly id?: string | undefined;
  /** Shows a fact where it stands, given as a JSON Pointer into the deal. */
  readonly onShowFact?: ((path: string) => void) | undefined;
}

type Taken = readonly [string, Step];

/** The steps that the team has taken up, those first that are overdue or due first; below what was done or set aside. */
export function TakenSteps(props: TakenStepsProps) {
  const { deal, analysis, advice, id, headingLevel = 3 } = props;
  const catalog = useStepCatalog(props);
  const { taken } = catalog.steps;
  const { edit, refused } = useEdit(props);
  const { say, saidHere } = useSaid();
  const isOwn = ({ about, through = [] }: Step) => id === undefined || about.includes(id) || through.includes(id);
  const all: readonly Taken[] = Object.entries(deal.steps ?? {}).filter(([, step]) => isOwn(step));
  const [inHand, done, dropped] = (["accepted", "done", "dropped"] as const).map((state) => all.filter(([, step]) => step.state === state));
  const hasSome = inHand!.length > 0;
  const advised = useMemo(() => advice ?? (hasSome ? advise(untaken(deal), analysis) : []), [advice, hasSome, deal, analysis]);
  const title = (step: Step) => titleOf(step, { deal, catalog, advised });
  const level = Math.min(6, headingLevel + 1) as HeadingLevel;

  function bringBack([key, step]: Taken): void {
    if (edit({ type: "removeStep", id: key })) say(taken.wasBroughtBack(title(step)));
  }

  return (
    <Panel {...props} title={taken.title} aside={hasSome ? catalog.number(inHand!.length) : undefined}>
      {saidHere}
      {!hasSome && <p className="bim-none">{taken.none}</p>}
      {hasSome && (
        <div className="bim-step-list">
          {inHand!.toSorted(byUrgency).map(([key, step]) => (
            <TakenStep
              {...props}
              key={key}
              id={key}
              stored={step}
              advice={takenAdvice(step, advised)}
              title={title(step)}
              catalog={catalog}
              level={level}
              edit={edit}
              onSaid={say}
            />
          ))}
        </div>
      )}
      <Past
        title={taken.doneTitles(done!.length, catalog.number(done!.length))}
        steps={done!}
        say={(step) => [title(step), step.doneOn === undefined ? "" : taken.doneOn(catalog.day(step.doneOn))]}
      />
      <Past
        title={taken.dropped(dropped!.length, catalog.number(dropped!.length))}
        steps={dropped!}
        say={(step) => [title(step), step.doneOn === undefined ? "" : taken.droppedOn(catalog.day(step.doneOn))]}
        action={{ text: taken.bringBack, name: (step) => catalog.steps.card.about(taken.bringBack, title(step)), run: bringBack }}
      />
      <Refusal text={refused} />
    </Panel>
  );
}

interface PastProps {
  readonly title: string;
  readonly steps: readonly Taken[];
  /** What it was, and when it ended. */
  readonly say: (step: Step) => readonly [string, string];
  readonly action?: {
    readonly text: string;
    readonly name: (step: Step) => string;
    readonly run: (step: Taken) => void;
  };
}

/** Steps that are over, the latest first. */
function Past({ title, steps, say, action }: PastProps) {
  if (steps.length === 0) return null;
  return (
    <details className="bim-details">
      <summary>{title}</summary>
      <ul className="bim-items">
        {steps.toSorted(([, one], [, other]) => ((one.doneOn ?? "") > (other.doneOn ?? "") ? -1 : 1)).map((taken) => {
          const [text, when] = say(taken[1]);
          return (
            <li key={taken[0]} className="bim-item">
              <div className="bim-item-body">
                <p className="bim-item-head">
                  <bdi>{text}</bdi> <span className="bim-muted">{when}</span>
                </p>
                {taken[1].outcome && (
                  <p className="bim-item-note" dir="auto">
                    {taken[1].outcome}
                  </p>
                )}
              </div>
              {action && (
                <button type="button" className="bim-button" aria-label={action.name(taken[1])} onClick={() => action.run(taken)}>
                  {action.text}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface Telling {
  readonly deal: TakenStepsProps["deal"];
  readonly catalog: StepCatalog;
  readonly advised: readonly NextStep[];
}

/** The words it was taken up with, else those of its rule. */
function titleOf(step: Step, { deal, catalog, advised }: Telling): string {
  if (step.text) return step.text;
  const sentence = Object.hasOwn(catalog.sentences, step.rule) ? catalog.sentences[step.rule] : undefined;
  return sentence?.title(takenAdvice(step, advised).step, catalog.speech(deal)) ?? step.rule;
}
