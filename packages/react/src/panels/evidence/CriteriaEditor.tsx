"use client";

import { useState } from "react";
import type { Criterion, Deal } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Entry } from "../fields/Entry.js";
import { NumberField } from "../fields/NumberField.js";
import { parseNumber } from "../fields/parseNumber.js";
import { RemoveButton } from "../fields/RemoveButton.js";
import { TextField } from "../fields/TextField.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PersonEditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { orNull, usePersonEditor } from "../panel/usePersonEditor.js";
import { othersWhoJudgeBy, topicsOf } from "./topics.js";

const most = Number.MAX_SAFE_INTEGER;

/** What someone will judge the choice by, and who else judges by the same. */
export function CriteriaEditor(props: PersonEditorProps) {
  const { deal, id } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const { person, refused, change } = usePersonEditor(props);
  const names = catalog.names(deal);
  const criteria = person?.criteria ?? [];
  const set = (index: number, next: Criterion) => change({ criteria: criteria.with(index, next) });
  return (
    <Panel {...props} title={say.criteria.title}>
      {!person && <p className="bim-none">{say.common.noSuchPerson}</p>}
      {person && criteria.length === 0 && <p className="bim-none">{say.criteria.none}</p>}
      {criteria.length > 0 && (
        <ul className="bim-items">
          {criteria.map((criterion, index) => (
            // Criteria have no id, and two may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="bim-item">
              <div className="bim-item-body">
                <div className="bim-fields">
                  <TextField
                    label={say.criteria.text}
                    lines={1}
                    value={criterion.text}
                    required={say.common.needsText}
                    onCommit={(text) => text && set(index, { ...criterion, text })}
                  />
                  <NumberField
                    label={say.criteria.weight}
                    value={criterion.weight}
                    low={0}
                    high={most}
                    wrong={say.criteria.notNegative}
                    onCommit={(weight) => {
                      const { weight: _, ...rest } = criterion;
                      set(index, weight === null ? rest : { ...rest, weight });
                    }}
                  />
                </div>
                {criterion.about && <Sharing topic={criterion.about} deal={deal} id={id} catalog={catalog} names={names} />}
              </div>
              <RemoveButton
                label={say.common.removeThis(criterion.text)}
                onRemove={() => change({ criteria: orNull(criteria.toSpliced(index, 1)) })}
              />
            </li>
          ))}
        </ul>
      )}
      {person && <AddCriterion deal={deal} catalog={catalog} onAdd={(criterion) => change({ criteria: [...criteria, criterion] })} />}
      <Refusal text={refused} />
    </Panel>
  );
}

interface SharingProps {
  readonly topic: string;
  readonly deal: Deal;
  readonly id: string;
  readonly names: ReadonlyMap<string, string>;
  readonly catalog: PanelCatalog;
}

function Sharing({ topic, deal, id, names, catalog: { say, list } }: SharingProps) {
  const others = othersWhoJudgeBy(topic, { deal, id });
  if (others.length === 0) return <span className="bim-topic">{topic}</span>;
  return (
    <p className="bim-help">{say.criteria.shared(topic, list(others.map((other) => names.get(other) ?? other)))}</p>
  );
}

interface AddCriterionProps {
  readonly deal: Deal;
  readonly catalog: PanelCatalog;
  readonly onAdd: (criterion: Criterion) => boolean;
}

const empty = { text: "", weight: "", about: "", tried: false };

function AddCriterion({ deal, catalog: { say }, onAdd }: AddCriterionProps) {
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });
  const text = draft.text.trim();
  const weight = parseNumber(draft.weight, 0, most);
  const isWrong = draft.weight.trim() !== "" && weight === undefined;

  function add(): boolean {
    type({ tried: true });
    const about = draft.about.trim();
    return text !== "" && !isWrong && onAdd({ text, ...(about && { about }), ...(weight !== undefined && { weight }) });
  }

  return (
    <AddForm open={say.criteria.add} add={say.common.add} cancel={say.common.cancel} onAdd={add} onOpen={() => setDraft(empty)}>
      <Entry
        label={say.criteria.text}
        value={draft.text}
        problem={draft.tried && text === "" ? say.common.needsText : undefined}
        onType={(typed) => type({ text: typed })}
      />
      <Entry
        label={say.criteria.weight}
        numeric
        help={say.criteria.weightHelp}
        value={draft.weight}
        problem={draft.tried && isWrong ? say.criteria.notNegative : undefined}
        onType={(typed) => type({ weight: typed })}
      />
      <Entry label={say.criteria.about} help={say.criteria.aboutHelp} value={draft.about} offers={topicsOf(deal)} onType={(about) => type({ about })} />
    </AddForm>
  );
}
