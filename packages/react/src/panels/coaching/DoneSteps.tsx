"use client";

import { describeMovement, type Deal, type DoneStep } from "@buyinmap/core";
import type { CoachingCatalog } from "./coachingCatalog.js";

interface DoneStepsProps {
  readonly since: readonly DoneStep[];
  readonly deals: ReadonlyMap<string, Deal>;
  readonly catalog: CoachingCatalog;
}

/** The steps that were done, on demand, with what has been seen since of those they were about. */
export function DoneSteps({ since, deals, catalog }: DoneStepsProps) {
  const { rollUp: say } = catalog.coaching;
  if (since.length === 0) return null;
  return (
    <details>
      <summary>{say.shown(since.length, catalog.number(since.length))}</summary>
      <ul className="bim-done-steps">
        {since.map((done) => (
          <li key={`${done.deal} ${done.step}`}>
            <Done done={done} deal={deals.get(done.deal)} catalog={catalog} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Done({ done, deal, catalog }: { done: DoneStep; deal: Deal | undefined; catalog: CoachingCatalog }) {
  const { rollUp: say } = catalog.coaching;
  if (!deal) return null;
  const speech = catalog.speech(deal);
  const title = deal.steps?.[done.step]?.text ?? done.rule;
  return (
    <>
      <strong dir="auto">{say.doneOn(title, deal.name, catalog.day(done.on))}</strong>
      {done.moved.map((movement) => (
        <p key={`${movement.person} ${movement.of}`}>{describeMovement(movement, speech, catalog.movement)}</p>
      ))}
      {done.unseen.length > 0 && <p className="bim-muted">{say.unseen(catalog.list(done.unseen.map(speech.name)))}</p>}
    </>
  );
}
