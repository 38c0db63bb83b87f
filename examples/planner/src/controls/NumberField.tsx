import { useId, useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** `null` when the field was emptied. */
  readonly onCommit: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly hideLabel?: boolean;
  /** Shown while the field is empty, such as a value that is only estimated. */
  readonly hint?: string;
}

/** A number within bounds, stored when the field is left or Enter is pressed. One out of bounds is refused in words. */
export function NumberField({ label, value, onCommit, min, max, step = 1, hideLabel, hint = "–" }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const number = draft === undefined || draft.trim() === "" ? undefined : Number(draft.replace(",", "."));
  const outside = number !== undefined && !(number >= min && number <= max);

  function commit(): void {
    if (draft === undefined || outside) return;
    setDraft(undefined);
    const next = number ?? null;
    if (next !== (value ?? null)) onCommit(next);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === "Enter") commit();
    if (event.key === "Escape" && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
    }
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const from = number ?? value ?? (min + max) / 2;
    setDraft(String(Math.min(max, Math.max(min, from + direction * step * (event.shiftKey ? 5 : 1)))));
  }

  return (
    <div className="field number">
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : undefined}>
        {label}
      </label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder={hint}
        value={draft ?? (value === undefined ? "" : String(Math.round(value * 10) / 10))}
        aria-invalid={outside || undefined}
        aria-describedby={outside ? `${id}-wrong` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {outside && (
        <span id={`${id}-wrong`} className="wrong" role="alert">
          A number from {min} to {max}
        </span>
      )}
    </div>
  );
}
