"use client";

import { useState } from "react";
import type { Reason } from "@buyinmap/core";
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

/** Why someone would want it, and whether they said so themselves. */
export function ReasonEditor(props: PersonEditorProps) {
  const catalog = usePanelCatalog(props);
  const { say, number } = catalog;
  const { person, refused, change } = usePersonEditor(props);
  const reasons = person?.reasons ?? [];
  const own = reasons.filter(({ voicedBy }) => voicedBy === "buyer").length;
  const set = (index: number, fields: Partial<Reason>) => change({ reasons: reasons.map((one, at) => (at === index ? { ...one, ...fields } : one)) });
  return (
    <Panel {...props} title={say.reasons.title} intro={say.reasons.intro}>
      {!person && <p className="bim-none">{say.common.noSuchPerson}</p>}
      {person && reasons.length === 0 && <p className="bim-none">{say.reasons.none}</p>}
      {reasons.length > 0 && (
        <>
          <ul className="bim-items">
            {reasons.map((reason, index) => (
              // Reasons have no id, and two may be alike.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index} className="bim-item">
                <div className="bim-item-body">
                  <TextField
                    label={say.reasons.text}
                    hideLabel
                    lines={1}
                    value={reason.text}
                    required={say.common.needsText}
                    onCommit={(text) => text && set(index, { text })}
                  />
                  <div className="bim-item-fields">
                    <Segments
                      label={`${say.reasons.voicedBy}: ${reason.text}`}
                      hideLabel
                      value={reason.voicedBy}
                      options={optionsOf(say.reasons.voices)}
                      onChoose={(voicedBy) => set(index, { voicedBy })}
                    />
                    {reason.about && <span className="bim-topic">{reason.about}</span>}
                  </div>
                </div>
                <RemoveButton
                  label={say.common.removeThis(reason.text)}
                  onRemove={() => change({ reasons: orNull(reasons.toSpliced(index, 1)) })}
                />
              </li>
            ))}
          </ul>
          <p className="bim-help">{own > 0 ? say.reasons.own(number(own), number(reasons.length)) : say.reasons.noneOwn}</p>
        </>
      )}
      {person && (
        <AddReason {...props} catalog={catalog} onAdd={(reason) => change({ reasons: [...reasons, reason] })} />
      )}
      <Refusal text={refused} />
    </Panel>
  );
}

interface AddReasonProps extends Pick<PersonEditorProps, "deal" | "today"> {
  readonly catalog: PanelCatalog;
  readonly onAdd: (reason: Reason) => boolean;
}

const empty = { text: "", voicedBy: "buyer" as Reason["voicedBy"], about: "", tried: false };

function AddReason({ deal, catalog: { say }, onAdd, today }: AddReasonProps) {
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });
  const text = draft.text.trim();

  function add(): boolean {
    type({ tried: true });
    const about = draft.about.trim();
    return text !== "" && onAdd({ text, voicedBy: draft.voicedBy, at: today(), ...(about && { about }) });
  }

  return (
    <AddForm open={say.reasons.add} add={say.common.add} cancel={say.common.cancel} onAdd={add} onOpen={() => setDraft(empty)}>
      <Entry
        label={say.reasons.text}
        value={draft.text}
        problem={draft.tried && text === "" ? say.common.needsText : undefined}
        onType={(typed) => type({ text: typed })}
      />
      <Choice label={say.reasons.voicedBy} value={draft.voicedBy} options={optionsOf(say.reasons.voices)} onChoose={(voicedBy) => type({ voicedBy })} />
      <Entry label={say.reasons.about} help={say.criteria.aboutHelp} value={draft.about} offers={topicsOf(deal)} onType={(about) => type({ about })} />
    </AddForm>
  );
}
