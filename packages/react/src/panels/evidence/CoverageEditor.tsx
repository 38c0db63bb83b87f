"use client";

import { useState } from "react";
import type { Command, Coverage } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Choice, optionsOf } from "../fields/Choice.js";
import { DayField } from "../fields/DayField.js";
import { Entry } from "../fields/Entry.js";
import { nextId } from "../fields/nextId.js";
import { RemoveButton } from "../fields/RemoveButton.js";
import { Segments } from "../fields/Segments.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PersonEditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { orNull, usePersonEditor } from "../panel/usePersonEditor.js";

/** Which sellers know someone, how well, and when they last spoke. */
export function CoverageEditor(props: PersonEditorProps) {
  const { deal, id, today } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const { person, edit, refused, change } = usePersonEditor(props);
  const entries = person?.coverage ?? [];
  const team = deal.team ?? {};
  const set = (index: number, next: Coverage) => change({ coverage: entries.with(index, next) });
  const free = Object.entries(team).filter(([seller]) => !entries.some((entry) => entry.seller === seller));

  function add(seller: string, name: string): boolean {
    const entry: Coverage = { seller };
    const cover: Command = { type: "changeStakeholder", id, change: { coverage: [...entries, entry] } };
    if (Object.hasOwn(team, seller)) return edit(cover);
    return edit({ type: "together", commands: [{ type: "addSeller", id: seller, seller: { name } }, cover] });
  }

  return (
    <Panel {...props} title={say.coverage.title}>
      {!person && <p className="bim-none">{say.common.noSuchPerson}</p>}
      {person && entries.length === 0 && <p className="bim-none">{say.coverage.none}</p>}
      {entries.length > 0 && (
        <ul className="bim-items">
          {entries.map((entry, index) => {
            const name = team[entry.seller]?.name ?? entry.seller;
            return (
              // One seller may stand here twice, in a file from elsewhere.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index} className="bim-item">
                <div className="bim-item-body">
                  <p className="bim-item-head">
                    <strong dir="auto">{name}</strong>
                  </p>
                  <Segments
                    label={say.coverage.strength(name)}
                    hideLabel
                    value={entry.strength}
                    options={optionsOf(say.coverage.strengths)}
                    onChoose={(strength) => set(index, { ...entry, strength })}
                  />
                  <div className="bim-item-fields">
                    <DayField
                      label={say.coverage.lastContact(name)}
                      value={entry.lastContactOn}
                      wrong={say.common.needsDay}
                      onCommit={(day) => {
                        const { lastContactOn: _, ...rest } = entry;
                        set(index, day === null ? rest : { ...rest, lastContactOn: day });
                      }}
                    />
                    <button
                      type="button"
                      className="bim-button"
                      aria-label={say.coverage.spokeTodayWith(name)}
                      onClick={() => set(index, { ...entry, lastContactOn: today() })}
                    >
                      {say.coverage.spokeToday}
                    </button>
                  </div>
                </div>
                <RemoveButton
                  label={say.common.removeThis(name)}
                  onRemove={() => change({ coverage: orNull(entries.toSpliced(index, 1)) })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {person && <AddCoverage free={free.map(([value, { name }]) => ({ value, text: name }))} fresh={nextId("s", team)} catalog={catalog} onAdd={add} />}
      <Refusal text={refused} />
    </Panel>
  );
}

interface AddCoverageProps {
  /** Sellers who are not listed yet. */
  readonly free: readonly { readonly value: string; readonly text: string }[];
  /** An id for someone new to the team. */
  readonly fresh: string;
  readonly catalog: PanelCatalog;
  readonly onAdd: (seller: string, name: string) => boolean;
}

function AddCoverage({ free, fresh, catalog: { say }, onAdd }: AddCoverageProps) {
  const [draft, setDraft] = useState({ seller: "", name: "", tried: false });
  const isNew = draft.seller === fresh;
  const name = draft.name.trim();

  function add(): boolean {
    setDraft({ ...draft, tried: true });
    return !(isNew && name === "") && onAdd(draft.seller, name);
  }

  return (
    <AddForm
      open={say.coverage.add}
      add={say.common.add}
      cancel={say.common.cancel}
      onAdd={add}
      onOpen={() => setDraft({ seller: free[0]?.value ?? fresh, name: "", tried: false })}
    >
      <Choice
        label={say.coverage.seller}
        value={draft.seller}
        options={[...free, { value: fresh, text: say.coverage.newSeller }]}
        onChoose={(seller) => setDraft({ ...draft, seller })}
      />
      {isNew && (
        <Entry
          label={say.coverage.newSellerName}
          value={draft.name}
          problem={draft.tried && name === "" ? say.common.needsText : undefined}
          onType={(typed) => setDraft({ ...draft, name: typed })}
        />
      )}
    </AddForm>
  );
}
