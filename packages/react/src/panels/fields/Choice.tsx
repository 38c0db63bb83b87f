"use client";

import { useId } from "react";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | "";
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly hideLabel?: boolean;
  /** What stands there before anything is chosen. */
  readonly empty?: string;
  readonly problem?: string | undefined;
}

/** One of a list, in the browser's own field for it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChoose, hideLabel, empty, problem } = props;
  const id = useId();
  return (
    <div className="bim-row">
      <label htmlFor={id} className={hideLabel ? "bim-hidden" : "bim-caption"}>
        {label}
      </label>
      <select
        id={id}
        className="bim-input bim-select"
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {empty !== undefined && (
          <option value="" disabled>
            {empty}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {problem && (
        <span id={`${id}-problem`} className="bim-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

/** The options of a table of texts, in its order. */
export function optionsOf<Value extends string>(texts: Readonly<Record<Value, string>>): readonly Option<Value>[] {
  return (Object.entries(texts) as [Value, string][]).map(([value, text]) => ({ value, text }));
}
