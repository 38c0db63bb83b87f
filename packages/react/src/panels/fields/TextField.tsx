"use client";

import { useId, type KeyboardEvent } from "react";
import { useDraft } from "./useDraft.js";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Called once, when the field is left or Enter is pressed. `null` when it was emptied. */
  readonly onCommit: (text: string | null) => void;
  readonly hideLabel?: boolean;
  /** Height to start with; it grows with the text. From 2 on, Enter breaks the line, and Enter with Ctrl or ⌘ stores. */
  readonly lines?: number;
  readonly help?: string;
  /** What to say when the field is emptied; without it, an empty field is stored as unknown. */
  readonly required?: string;
}

/** A text that is a draft until the field is left, so that a sentence is one step of undo. Escape gives it back. */
export function TextField({ label, value, onCommit, hideLabel, lines, help, required }: TextFieldProps) {
  const id = useId();
  const draft = useDraft(value ?? "", (text) => {
    const next = text.trim();
    if (next === "" && required !== undefined) return required;
    if (next !== (value ?? "")) onCommit(next === "" ? null : next);
    return undefined;
  });
  function press(event: KeyboardEvent): void {
    const breaksLine = event.key === "Enter" && lines !== undefined && lines > 1 && !event.metaKey && !event.ctrlKey;
    if (!breaksLine) draft.onKeyDown(event);
  }
  const described = [help && `${id}-help`, draft.problem && `${id}-problem`].filter(Boolean).join(" ");
  const shared = {
    id,
    className: "bim-input",
    dir: "auto",
    value: draft.text,
    autoComplete: "off",
    "aria-invalid": draft.problem !== undefined || undefined,
    "aria-describedby": described || undefined,
    onChange: (event: { target: { value: string } }) => draft.type(event.target.value),
    onBlur: draft.leave,
    onKeyDown: press,
  };
  return (
    <div className="bim-row">
      <label htmlFor={id} className={hideLabel ? "bim-hidden" : "bim-caption"}>
        {label}
      </label>
      {lines ? <textarea rows={lines} style={{ minBlockSize: `${lines * 1.4 + 0.9}em` }} {...shared} /> : <input type="text" {...shared} />}
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
