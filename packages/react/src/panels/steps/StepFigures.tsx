"use client";

import type { Deal, NextStep } from "@buyinmap/core";
import { PeopleList } from "../panel/PeopleList.js";
import type { Prerequisite } from "./listPrerequisites.js";
import type { StepCatalog } from "./stepCatalog.js";

interface StepFiguresProps {
  readonly step: NextStep;
  readonly deal: Deal;
  readonly catalog: StepCatalog;
  readonly prerequisites: readonly Prerequisite[];
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly onShowStep?: ((id: string) => void) | undefined;
}

/** By whom and through whom a step goes, what it takes, and what comes before it. */
export function StepFigures({ step, deal, catalog, prerequisites, onSelect, onShowStep }: StepFiguresProps) {
  const { card } = catalog.steps;
  const { name } = catalog.speech(deal);
  return (
    <dl className="bim-step-figures">
      <div>
        <dt>{card.by}</dt>
        <dd>{step.by === undefined ? <span className="bim-muted">{card.nobody}</span> : <bdi>{name(step.by)}</bdi>}</dd>
      </div>
      {step.through.length > 0 && (
        <div>
          <dt>{card.through}</dt>
          <dd>
            <PeopleList ids={step.through} names={catalog.names(deal)} label={card.through} onSelect={onSelect} />
          </dd>
        </div>
      )}
      <div>
        <dt>{card.effort}</dt>
        <dd>{card.hours(catalog.number(step.effort))}</dd>
      </div>
      {prerequisites.length > 0 && (
        <div className="bim-step-before">
          <dt>{card.before}</dt>
          <dd>
            <ul>
              {prerequisites.map(({ id, title, isInHand }) => (
                <li key={id}>
                  {isInHand || !onShowStep ? (
                    title
                  ) : (
                    <button type="button" className="bim-link" onClick={() => onShowStep(id)}>
                      {title}
                    </button>
                  )}
                  {isInHand && <span className="bim-muted"> ({card.inHand})</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
