"use client";

import { useState } from "react";
import { isDay, type Analysis, type Ask } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Choice, optionsOf } from "../fields/Choice.js";
import { Entry } from "../fields/Entry.js";
import { RemoveButton } from "../fields/RemoveButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PersonEditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { usePersonEditor } from "../panel/usePersonEditor.js";
import { describeLadder, rungs } from "./describeLadder.js";
import { changeAsk } from "./changeAsk.js";

export interface AskEditorProps extends PersonEditorProps {
  /** Shows where they stand on the ladder. */
  readonly analysis?: Analysis | undefined;
}

/** What was asked of someone, rung by rung, and what came of it. */
export function AskEditor(props: AskEditorProps) {
  const { id, analysis } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const { person, edit, refused } = usePersonEditor(props);
  const asks = person?.asks ?? [];
  const standing = analysis?.advocacy[id];
  return (
    <Panel {...props} title={say.asks.title} intro={say.asks.intro}>
      {person ? <Ladder asks={asks} catalog={catalog} /> : <p className="bim-none">{say.common.noSuchPerson}</p>}
      {standing && (
        <p className="bim-sentence">
          {standing.advocate ? say.asks.standing.advocate : standing.presumed ? say.asks.standing.presumed : say.asks.standing.silent}
          {standing.why.includes("lowered") && ` ${say.asks.lowered}`}
        </p>
      )}
      {person && asks.length === 0 && <p className="bim-none">{say.asks.none}</p>}
      {asks.length > 0 && (
        <ul className="bim-items">
          {asks.map((ask, index) => (
            // Asks have no id, and two may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="bim-item">
              <div className="bim-item-body">
                <p className="bim-item-head">
                  <strong>{say.asks.rung(catalog.number(ask.rung), say.asks.rungs[ask.rung])}</strong>{" "}
                  <span className="bim-muted">{catalog.day(ask.at)}</span>
                </p>
                {ask.note && (
                  <p className="bim-item-note" dir="auto">
                    {ask.note}
                  </p>
                )}
                <div className="bim-item-fields">
                  <Choice
                    label={`${say.asks.outcome}: ${say.asks.item(say.asks.rungs[ask.rung], catalog.day(ask.at))}`}
                    hideLabel
                    value={ask.outcome}
                    options={optionsOf(say.asks.outcomes)}
                    onChoose={(outcome) => edit(changeAsk(asks, { id, index, ask: { ...ask, outcome } }))}
                  />
                </div>
              </div>
              <RemoveButton
                label={say.common.removeThis(say.asks.item(say.asks.rungs[ask.rung], catalog.day(ask.at)))}
                onRemove={() => edit({ type: "removeAsk", id, index })}
              />
            </li>
          ))}
        </ul>
      )}
      {person && <AddAsk {...props} catalog={catalog} onAdd={(ask) => edit({ type: "addAsk", id, ask })} />}
      <Refusal text={refused} />
    </Panel>
  );
}

/** The four rungs, costliest on top, each with the latest that came of it. */
function Ladder({ asks, catalog: { say, number } }: { asks: readonly Ask[]; catalog: PanelCatalog }) {
  const latest = describeLadder(asks);
  return (
    <ol className="bim-ladder" reversed>
      {rungs.toReversed().map((rung) => (
        <li key={rung} className={`bim-rung bim-rung-${latest[rung] ?? "none"}`} value={rung}>
          <span className="bim-rung-number" aria-hidden="true">
            {number(rung)}
          </span>
          <span className="bim-rung-text">{say.asks.rungs[rung]}</span>
          <span className="bim-rung-state">{latest[rung] ? say.asks.outcomes[latest[rung]] : say.asks.notAsked}</span>
        </li>
      ))}
    </ol>
  );
}

interface AddAskProps extends Pick<PersonEditorProps, "today" | "by"> {
  readonly catalog: PanelCatalog;
  readonly onAdd: (ask: Ask) => boolean;
}

const empty = { rung: 1 as Ask["rung"], outcome: "open" as Ask["outcome"], at: "", note: "", tried: false };

function AddAsk({ catalog, onAdd, today, by }: AddAskProps) {
  const { say, number } = catalog;
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });

  function add(): boolean {
    type({ tried: true });
    const { rung, outcome, at } = draft;
    const note = draft.note.trim();
    return isDay(at) && onAdd({ rung, at, outcome, ...(by !== undefined && { by }), ...(note && { note }) });
  }

  return (
    <AddForm open={say.asks.add} add={say.common.add} cancel={say.common.cancel} onAdd={add} onOpen={() => setDraft({ ...empty, at: today() })}>
      <Choice
        label={say.asks.what}
        value={String(draft.rung)}
        options={rungs.map((rung) => ({ value: String(rung), text: say.asks.rung(number(rung), say.asks.rungs[rung]) }))}
        onChoose={(chosen) => type({ rung: rungs.find((rung) => String(rung) === chosen) ?? 1 })}
      />
      <Choice label={say.asks.outcome} value={draft.outcome} options={optionsOf(say.asks.outcomes)} onChoose={(outcome) => type({ outcome })} />
      <Entry
        label={say.common.day}
        type="date"
        value={draft.at}
        problem={draft.tried && !isDay(draft.at) ? say.common.needsDay : undefined}
        onType={(at) => type({ at })}
      />
      <Entry label={say.common.note} value={draft.note} onType={(note) => type({ note })} />
    </AddForm>
  );
}
