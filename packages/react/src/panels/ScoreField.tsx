"use client";

import { useState, type KeyboardEvent } from "react";
import type { Placed } from "@buyinmap/core";

export interface ScoreFieldProps {
  readonly label: string;
  readonly placed: Placed;
  /** What an empty field says: that the score is unknown, or what is inferred instead. */
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onPreview?: ((score: number) => void) | undefined;
  /** Called once, when the field is left or Enter is pressed. `null` takes the claim back. */
  readonly onCommit: (score: number | null) => void;
  readonly onRestore?: (() => void) | undefined;
}

/** A score to type or to nudge. What is typed is a draft until the field is left; Escape forgets it. */
export function ScoreField({ label, placed, hint, disabled = false, ...on }: ScoreFieldProps) {
  const [draft, setDraft] = useState<string>();
  const claimed = placed.type === "claimed" ? String(Math.round(placed.value * 10) / 10) : "";

  function type(text: string): void {
    setDraft(text);
    const score = scoreIn(text);
    if (score !== undefined && score !== null) on.onPreview?.(score);
  }

  function leave(): void {
    if (draft === undefined) return;
    setDraft(undefined);
    const score = draft === claimed ? undefined : scoreIn(draft);
    if (score === undefined) on.onRestore?.();
    else on.onCommit(score);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "Enter") leave();
    if (event.key !== "Escape" || draft === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setDraft(undefined);
    on.onRestore?.();
  }

  return (
    <input
      className="bim-field"
      type="number"
      inputMode="decimal"
      min={0}
      max={100}
      step={1}
      aria-label={label}
      placeholder={hint}
      disabled={disabled}
      value={draft ?? claimed}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      onKeyDown={press}
    />
  );
}

/** The score in a text; `null` for none, `undefined` for a text that is no score. */
function scoreIn(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const score = Number(text);
  return Number.isFinite(score) && score >= 0 && score <= 100 ? score : undefined;
}
