"use client";

import { useId } from "react";

interface LongEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Height to start with. */
  readonly lines: number;
  readonly help?: string;
  readonly problem?: string | undefined;
}

/** A long text in a form that is sent as a whole. */
export function LongEntry({ label, value, onType, lines, help, problem }: LongEntryProps) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="bim-row bim-row-wide">
      <label htmlFor={id} className="bim-caption">
        {label}
      </label>
      <textarea
        id={id}
        className="bim-input"
        dir="auto"
        rows={lines}
        style={{ minBlockSize: `${lines * 1.4 + 0.9}em` }}
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {help && (
        <span id={`${id}-help`} className="bim-help">
          {help}
        </span>
      )}
      {problem && (
        <span id={`${id}-problem`} className="bim-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
