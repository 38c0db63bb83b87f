"use client";

import { useId } from "react";
import { assumptions as defaults, type Analysis, type Tie } from "@buyinmap/core";
import { NumberField } from "../fields/NumberField.js";
import { RemoveButton } from "../fields/RemoveButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { EditorProps, PanelLanguageProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { useEdit } from "../panel/useEdit.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { AddTie } from "./AddTie.js";
import { gradeStrength, listTies, overSwayed, tieTypes } from "./describeTies.js";

export interface TieEditorProps extends Omit<EditorProps, "today" | "by">, PanelLanguageProps {
  /** Only the ties of one person; all of them, when left out. */
  readonly id?: string | undefined;
  /** Says under which assumptions ties count. */
  readonly analysis?: Pick<Analysis, "assumptions"> | undefined;
}

/** Who sways whom and how much, who reports to whom, who is in conflict with whom. */
export function TieEditor(props: TieEditorProps) {
  const { deal, id, analysis } = props;
  const assumptions = analysis?.assumptions ?? defaults;
  const catalog = usePanelCatalog(props);
  const { say, percent } = catalog;
  const { edit, refused } = useEdit(props);
  const names = catalog.names(deal);
  const nameOf = (person: string) => names.get(person) ?? person;
  const rows = listTies(deal, id);
  const heading = useId();
  const replace = (tieId: string, tie: Tie) =>
    edit({ type: "together", commands: [{ type: "removeTie", id: tieId }, { type: "addTie", id: tieId, tie }] });

  return (
    <Panel {...props} title={id === undefined ? say.ties.title : say.ties.titleFor(nameOf(id))}>
      {rows.length === 0 && <p className="bim-none">{say.ties.none}</p>}
      {tieTypes.map((type) => {
        const ofType = rows.filter(({ tie }) => tie.type === type);
        if (ofType.length === 0) return null;
        return (
          <div key={type}>
            <p id={`${heading}-${type}`} className="bim-caption">
              {say.ties.headings[type]}
            </p>
            <ul className="bim-items" aria-labelledby={`${heading}-${type}`}>
              {ofType.map(({ id: tieId, tie }) => {
                const sentence = say.ties.sentences[type](nameOf(tie.from), nameOf(tie.to));
                return (
                  <li key={tieId} className="bim-item">
                    <div className="bim-item-body">
                      <p className="bim-item-head">
                        <strong>{sentence}</strong>
                      </p>
                      {tie.note && (
                        <p className="bim-item-note" dir="auto">
                          {tie.note}
                        </p>
                      )}
                      {type === "sways" && (
                        <Strength
                          tie={tie}
                          sentence={sentence}
                          to={nameOf(tie.to)}
                          assumed={assumptions.assumedStrength}
                          catalog={catalog}
                          onChange={(next) => replace(tieId, next)}
                        />
                      )}
                    </div>
                    <RemoveButton label={say.common.removeThis(sentence)} onRemove={() => edit({ type: "removeTie", id: tieId })} />
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      {overSwayed(deal, assumptions)
        .filter((swayed) => rows.some(({ tie }) => tie.type === "sways" && tie.to === swayed.id))
        .map((swayed) => (
          <p key={swayed.id} className="bim-notice">
            {say.ties.tooMuch(nameOf(swayed.id), percent(swayed.sum), percent(assumptions.mostSwayed))}
          </p>
        ))}
      <AddTie deal={deal} person={id} names={names} assumed={assumptions.assumedStrength} catalog={catalog} edit={edit} />
      <Refusal text={refused} />
    </Panel>
  );
}

interface StrengthProps {
  readonly tie: Tie;
  readonly sentence: string;
  readonly to: string;
  /** What counts while nobody has said, 0..1. */
  readonly assumed: number;
  readonly catalog: PanelCatalog;
  readonly onChange: (tie: Tie) => void;
}

function Strength({ tie, sentence, to, assumed, catalog, onChange }: StrengthProps) {
  const { say, number, percent } = catalog;
  const share = tie.strength ?? assumed;
  return (
    <div className="bim-strength">
      <NumberField
        label={say.ties.strengthOf(sentence)}
        hideLabel
        value={tie.strength === undefined ? undefined : tie.strength * 100}
        low={1}
        high={100}
        unit="%"
        wrong={say.common.needsNumber(number(1), number(100))}
        help={tie.strength === undefined ? say.ties.assumed(percent(assumed)) : say.ties.strengthText(say.ties.grades[gradeStrength(share)], percent(share), to)}
        onCommit={(value) => {
          const { strength: _, ...rest } = tie;
          onChange(value === null ? rest : { ...rest, strength: value / 100 });
        }}
      />
      <span className="bim-weight-track" aria-hidden="true">
        <span className={tie.strength === undefined ? "bim-weight-fill bim-assumed" : "bim-weight-fill"} style={{ inlineSize: `${100 * share}%` }} />
      </span>
    </div>
  );
}
