"use client";

import { useId } from "react";
import { isDay, type Day } from "@buyinmap/core";
import { useDraft } from "./useDraft.js";

interface DayFieldProps {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onCommit: (day: Day | null) => void;
  /** What to say of a day that no calendar has. */
  readonly wrong: string;
  readonly hideLabel?: boolean;
  /** An emptied field gives the stored day back. */
  readonly required?: boolean;
}

/** A calendar day, in the browser's own field for it. */
export function DayField({ label, value, onCommit, wrong, hideLabel, required }: DayFieldProps) {
  const id = useId();
  const draft = useDraft(value ?? "", (text) => {
    if (text === "") {
      if (!required && value !== undefined) onCommit(null);
      return undefined;
    }
    if (!isDay(text)) return wrong;
    if (text !== value) onCommit(text);
    return undefined;
  });
  return (
    <div className="bim-row bim-row-day">
      <label htmlFor={id} className={hideLabel ? "bim-hidden" : "bim-caption"}>
        {label}
      </label>
      <input
        id={id}
        className="bim-input"
        type="date"
        value={draft.text}
        aria-invalid={draft.problem !== undefined || undefined}
        aria-describedby={draft.problem ? `${id}-problem` : undefined}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.leave}
        onKeyDown={draft.onKeyDown}
      />
      {draft.problem && (
        <span id={`${id}-problem`} className="bim-problem" role="alert">
          {draft.problem}
        </span>
      )}
    </div>
  );
}
