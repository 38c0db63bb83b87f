"use client";

import { useId } from "react";
import { useDraft } from "./useDraft.js";

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** Called once, when the field is left or Enter is pressed. `null` when it was emptied. */
  readonly onCommit: (value: number | null) => void;
  readonly low: number;
  readonly high: number;
  /** What to say of a number that is none, or out of bounds. */
  readonly wrong: string;
  /** Says in words why a number within bounds will not do. */
  readonly refuse?: ((value: number) => string | undefined) | undefined;
  /** An emptied field gives the stored number back instead of `null`. */
  readonly required?: boolean;
  readonly hideLabel?: boolean;
  readonly help?: string | undefined;
  readonly unit?: string | undefined;
}

/** A number within bounds, decimal comma or point. One that will not do is refused in words and stays to be corrected. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, low, high, wrong, refuse, required, hideLabel, help, unit } = props;
  const id = useId();
  const shown = value === undefined ? "" : String(Math.round(value * 1e4) / 1e4);
  const draft = useDraft(shown, (text) => {
    if (text.trim() === "") {
      if (!required && value !== undefined) onCommit(null);
      return undefined;
    }
    const number = Number(text.trim().replace(",", "."));
    if (!(number >= low && number <= high)) return wrong;
    const refused = refuse?.(number);
    if (refused === undefined && text.trim() !== shown) onCommit(number);
    return refused;
  });
  const described = [help && `${id}-help`, draft.problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="bim-row bim-row-number">
      <label htmlFor={id} className={hideLabel ? "bim-hidden" : "bim-caption"}>
        {label}
      </label>
      <span className="bim-number">
        <input
          id={id}
          className="bim-input"
          inputMode="decimal"
          autoComplete="off"
          value={draft.text}
          aria-invalid={draft.problem !== undefined || undefined}
          aria-describedby={described || undefined}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
          onKeyDown={draft.onKeyDown}
        />
        {unit && <span className="bim-unit">{unit}</span>}
      </span>
      {help && (
        <span id={`${id}-help`} className="bim-help">
          {help}
        </span>
      )}
      {draft.problem && (
        <span id={`${id}-problem`} className="bim-problem" role="alert">
          {draft.problem}
        </span>
      )}
    </div>
  );
}
