"use client";

import type { Effect } from "@buyinmap/core";
import { NumberField } from "../fields/NumberField.js";
import { changeEffect, peopleOf, type EffectField } from "./changeEffect.js";
import type { StepCatalog } from "./stepCatalog.js";

interface EffectsEditorProps {
  readonly about: readonly string[];
  readonly effects: readonly Effect[];
  /** Hours. */
  readonly effort: number | undefined;
  readonly nameOf: (id: string) => string;
  readonly catalog: StepCatalog;
  readonly onEffects: (effects: Effect[]) => void;
  readonly onEffort: (effort: number | null) => void;
  /** Goes back to what was assumed at first; absent where nothing was changed. */
  readonly onReset?: (() => void) | undefined;
}

const fields: readonly { readonly field: EffectField; readonly name: "buyIn" | "influence" | "evidence"; readonly low: number }[] = [
  { field: "mean", name: "buyIn", low: -100 },
  { field: "influence", name: "influence", low: -100 },
  { field: "mass", name: "evidence", low: 0 },
];

/** What a step is assumed to change, person by person, and what it takes; every number is there to be replaced. */
export function EffectsEditor(props: EffectsEditorProps) {
  const { about, effects, effort, nameOf, catalog, onEffects, onEffort, onReset } = props;
  const { change } = catalog.steps;
  const { number } = catalog;
  return (
    <details className="bim-details">
      <summary>{change.assumed}</summary>
      <p className="bim-help">{change.assumedHelp}</p>
      {peopleOf(about, effects).map((id) => {
        const effect = effects.find((one) => one.id === id);
        return (
          <fieldset key={id} className="bim-effect">
            <legend className="bim-caption">{nameOf(id)}</legend>
            <div className="bim-effect-fields">
              {fields.map(({ field, name, low }) => (
                <NumberField
                  key={field}
                  label={change[name]}
                  value={effect?.[field] ?? 0}
                  low={low}
                  high={100}
                  wrong={change.wrong(number(low), number(100))}
                  onCommit={(value) => onEffects(changeEffect(effects, id, { [field]: value ?? 0 }))}
                />
              ))}
            </div>
            {effect?.rung !== undefined && <p className="bim-help">{change.rung(nameOf(id), number(effect.rung))}</p>}
          </fieldset>
        );
      })}
      <div className="bim-effect">
        <NumberField
          label={change.effort}
          value={effort}
          low={0}
          high={1000}
          wrong={change.wrong(number(0), number(1000))}
          onCommit={onEffort}
        />
      </div>
      {onReset && (
        <button type="button" className="bim-link" onClick={onReset}>
          {change.reset}
        </button>
      )}
    </details>
  );
}
