import { OutcomeBar } from "@buyinmap/react";
import type { Outcome } from "@buyinmap/core";
import { NotYet } from "../forecast/NotYet.js";
import { nameOf } from "../panels/nameOf.js";
import { listMoves } from "./listMoves.js";
import type { Trial } from "./trial.js";
import { useShown } from "./useShown.js";
import { useTried } from "./useTried.js";

const axisNames = { buyIn: "buy-in", influence: "influence" } as const;

/** What the committee would decide if the moves were true, beside what it would decide now; and the moves. */
export function WhatIfPanel({ trial, before }: { readonly trial: Trial; readonly before: Outcome }) {
  const { deal } = useShown(trial);
  const { known, isBehind, retry } = useTried(trial);
  const moves = listMoves(trial.start, deal);
  return (
    <div className="panel">
      {known && <OutcomeBar {...known} before={before} pending={isBehind} headingLevel={2} className="panel-part" />}
      {(retry || !known) && <NotYet retry={retry} />}
      <section className="panel-part">
        <h2>Tried so far</h2>
        {moves.length === 0 && (
          <p className="muted">
            Drag someone on the map, or choose them and change a number. The outcome above follows.
          </p>
        )}
        <ul className="tried">
          {moves.map(({ id, stakeholder, of, from, to }) => (
            <li key={`${id} ${of}`}>
              <strong>{nameOf(stakeholder)}</strong> {axisNames[of]} {say(from)} → {say(to)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function say(score: number | undefined): string {
  return score === undefined ? "not claimed" : String(Math.round(score));
}
