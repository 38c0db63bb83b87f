"use client";

import { useId } from "react";
import { defaultRule, describeRule, everyone, presetNames, type Analysis, type Deal, type PresetName, type Rule } from "@buyinmap/core";
import { Choice, optionsOf } from "../fields/Choice.js";
import { NumberField } from "../fields/NumberField.js";
import { RemoveButton } from "../fields/RemoveButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { EditorProps, PanelLanguageProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { useEdit } from "../panel/useEdit.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { giveRight, rightOf, type Right } from "./giveRight.js";
import { presetOf, ruleFor } from "./rulePresets.js";

export interface RuleEditorProps extends Omit<EditorProps, "today" | "by">, PanelLanguageProps {
  readonly analysis: Analysis;
}

/** How the committee decides: one of four kinds in plain words, or a rule of its own, person by person. */
export function RuleEditor(props: RuleEditorProps) {
  const { deal, analysis } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const { edit, refused } = useEdit(props);
  const names = catalog.names(deal);
  const rule = deal.rule ?? defaultRule;
  const preset = presetOf(rule, { deal, analysis });
  const set = (next: Rule | null) => edit({ type: "setRule", rule: next });

  return (
    <Panel {...props} title={say.rule.title}>
      <p className="bim-lead">{describeRule(rule, catalog.speech(deal), catalog.rule)}</p>
      {!deal.rule && <p className="bim-help">{say.rule.isDefault}</p>}
      <Presets preset={preset} catalog={catalog} onChoose={(name) => set(ruleFor(name, { deal, analysis }))} />
      {preset === "singleDecider" && (
        <Choice
          label={say.rule.whoDecides}
          value={rule.deciders?.[0] ?? ""}
          options={everyone(deal).map(({ id }) => ({ value: id, text: names.get(id) ?? id }))}
          onChoose={(id) => set({ ...rule, deciders: [id], preset: "singleDecider" })}
        />
      )}
      <NumberField
        label={say.rule.quota}
        value={rule.quota * 100}
        low={50}
        high={100}
        required
        wrong={say.rule.quotaRange}
        refuse={(percent) => (percent > 50 ? undefined : say.rule.quotaRange)}
        help={sayQuota(rule.quota, analysis, catalog)}
        onCommit={(percent) => {
          const { preset: _, ...rest } = rule;
          if (percent !== null) set({ ...rest, quota: percent / 100 });
        }}
      />
      <People deal={deal} rule={rule} names={names} catalog={catalog} onGive={(id, right) => set(giveRight(rule, id, right))} />
      {deal.rule && (
        <button type="button" className="bim-link" onClick={() => set(null)}>
          {say.rule.reset}
        </button>
      )}
      <Refusal text={refused} />
    </Panel>
  );
}

interface PresetsProps {
  readonly preset: PresetName | undefined;
  readonly catalog: PanelCatalog;
  readonly onChoose: (preset: PresetName) => void;
}

function Presets({ preset, catalog: { say, rule: words }, onChoose }: PresetsProps) {
  const name = useId();
  return (
    <fieldset className="bim-cards">
      <legend className="bim-caption">{say.rule.preset}</legend>
      {presetNames.map((each) => (
        <label key={each} className="bim-card">
          <input type="radio" name={name} checked={each === preset} onChange={() => onChoose(each)} />
          <span className="bim-card-name">{words.presets[each].title}</span>
          <span className="bim-help">{words.presets[each].text}</span>
        </label>
      ))}
      {preset === undefined && (
        <label className="bim-card">
          <input type="radio" name={name} checked readOnly />
          <span className="bim-card-name">{words.own.title}</span>
          <span className="bim-help">{words.own.text}</span>
        </label>
      )}
    </fieldset>
  );
}

interface PeopleProps {
  readonly deal: Deal;
  readonly rule: Rule;
  readonly names: ReadonlyMap<string, string>;
  readonly catalog: PanelCatalog;
  readonly onGive: (id: string, right: Right) => void;
}

/** Everyone's right, those included whom the rule names and the map does not have. */
function People({ deal, rule, names, catalog: { say }, onGive }: PeopleProps) {
  const people = everyone(deal);
  const gone = [...new Set([...(rule.deciders ?? []), ...(rule.vetoes ?? [])])].filter((id) => !names.has(id));
  if (people.length + gone.length === 0) return <p className="bim-none">{say.common.nobody}</p>;
  return (
    <fieldset>
      <legend className="bim-caption">{say.rule.people}</legend>
      <ul className="bim-rights">
        {people.map(({ id, stakeholder }) => {
          const name = names.get(id) ?? id;
          return (
            <li key={id} className={`bim-right bim-right-${rightOf(id, rule)}`}>
              <bdi className="bim-who">{stakeholder.leftOn === undefined ? name : say.common.left(name)}</bdi>
              <Choice
                label={say.rule.rightOf(name)}
                hideLabel
                value={rightOf(id, rule)}
                options={optionsOf(say.rule.rights)}
                onChoose={(right) => onGive(id, right)}
              />
            </li>
          );
        })}
        {gone.map((id) => (
          <li key={id} className="bim-right bim-right-gone">
            <span className="bim-who">{say.common.gone(id)}</span>
            <RemoveButton label={say.common.removeThis(id)} onRemove={() => onGive(id, "voice")} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function sayQuota(quota: number, { weights }: Analysis, { say, number }: PanelCatalog): string {
  let total = 0;
  for (const { weight } of Object.values(weights)) total += weight;
  return say.rule.quotaText(number(quota * total), number(total));
}
