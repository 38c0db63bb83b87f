"use client";

import { useState } from "react";
import type { Concern } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Choice, optionsOf } from "../fields/Choice.js";
import { Entry } from "../fields/Entry.js";
import { RemoveButton } from "../fields/RemoveButton.js";
import { Segments } from "../fields/Segments.js";
import { TextField } from "../fields/TextField.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PersonEditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { orNull, usePersonEditor } from "../panel/usePersonEditor.js";
import { topicsOf } from "./topics.js";

/** What holds someone back, and how far it has come: suspected, voiced, worked through. */
export function ConcernEditor(props: PersonEditorProps) {
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const { person, refused, change } = usePersonEditor(props);
  const concerns = person?.concerns ?? [];
  const set = (index: number, fields: Partial<Concern>) =>
    change({ concerns: concerns.map((one, at) => (at === index ? { ...one, ...fields } : one)) });
  return (
    <Panel {...props} title={say.concerns.title} intro={say.concerns.intro}>
      {!person && <p className="bim-none">{say.common.noSuchPerson}</p>}
      {person && concerns.length === 0 && <p className="bim-none">{say.concerns.none}</p>}
      {concerns.length > 0 && (
        <ul className="bim-items">
          {concerns.map((concern, index) => (
            // Concerns have no id, and two may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="bim-item">
              <div className="bim-item-body">
                <TextField
                  label={say.concerns.text}
                  hideLabel
                  lines={1}
                  value={concern.text}
                  required={say.common.needsText}
                  onCommit={(text) => text && set(index, { text })}
                />
                <div className="bim-item-fields">
                  <Segments
                    label={say.concerns.state(concern.text)}
                    hideLabel
                    steps
                    value={concern.state}
                    options={optionsOf(say.concerns.states)}
                    onChoose={(state) => set(index, { state })}
                  />
                  <Choice
                    label={`${say.concerns.type}: ${concern.text}`}
                    hideLabel
                    value={concern.type}
                    options={optionsOf(say.concerns.types)}
                    onChoose={(type) => set(index, { type })}
                  />
                  {concern.about && <span className="bim-topic">{concern.about}</span>}
                </div>
              </div>
              <RemoveButton
                label={say.common.removeThis(concern.text)}
                onRemove={() => change({ concerns: orNull(concerns.toSpliced(index, 1)) })}
              />
            </li>
          ))}
        </ul>
      )}
      {person && <AddConcern {...props} catalog={catalog} onAdd={(concern) => change({ concerns: [...concerns, concern] })} />}
      <Refusal text={refused} />
    </Panel>
  );
}

interface AddConcernProps extends Pick<PersonEditorProps, "deal" | "today"> {
  readonly catalog: PanelCatalog;
  readonly onAdd: (concern: Concern) => boolean;
}

const empty = { text: "", type: "doubt" as Concern["type"], state: "suspected" as Concern["state"], about: "", tried: false };

function AddConcern({ deal, catalog: { say }, onAdd, today }: AddConcernProps) {
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });
  const text = draft.text.trim();

  function add(): boolean {
    type({ tried: true });
    const about = draft.about.trim();
    return text !== "" && onAdd({ type: draft.type, text, state: draft.state, at: today(), ...(about && { about }) });
  }

  return (
    <AddForm open={say.concerns.add} add={say.common.add} cancel={say.common.cancel} onAdd={add} onOpen={() => setDraft(empty)}>
      <Entry
        label={say.concerns.text}
        value={draft.text}
        problem={draft.tried && text === "" ? say.common.needsText : undefined}
        onType={(typed) => type({ text: typed })}
      />
      <Choice label={say.concerns.type} value={draft.type} options={optionsOf(say.concerns.types)} onChoose={(kind) => type({ type: kind })} />
      <Choice label={say.concerns.stateLabel} value={draft.state} options={optionsOf(say.concerns.states)} onChoose={(state) => type({ state })} />
      <Entry label={say.reasons.about} help={say.criteria.aboutHelp} value={draft.about} offers={topicsOf(deal)} onType={(about) => type({ about })} />
    </AddForm>
  );
}
