"use client";

import { useId } from "react";

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly type?: "text" | "date";
  readonly problem?: string | undefined;
  readonly help?: string;
  readonly numeric?: boolean;
  /** Texts to offer. */
  readonly offers?: readonly string[];
}

/** A field of a form that is sent as a whole: what is typed belongs to the form. */
export function Entry({ label, value, onType, type = "text", problem, help, numeric, offers }: EntryProps) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="bim-row">
      <label htmlFor={id} className="bim-caption">
        {label}
      </label>
      <input
        id={id}
        className="bim-input"
        type={type}
        dir={type === "text" ? "auto" : undefined}
        inputMode={numeric ? "decimal" : undefined}
        autoComplete="off"
        list={offers ? `${id}-offers` : undefined}
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer}>
              {offer}
            </option>
          ))}
        </datalist>
      )}
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
