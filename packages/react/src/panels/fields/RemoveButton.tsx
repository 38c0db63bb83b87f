"use client";

interface RemoveButtonProps {
  /** What it removes, in full, for those who do not see the row it stands in. */
  readonly label: string;
  readonly onRemove: () => void;
}

/** Takes one entry off a list, and puts the focus where the entry's neighbor now is. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  return (
    <button
      type="button"
      className="bim-remove"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => {
        const refocus = rememberPlace(currentTarget);
        onRemove();
        // The list is drawn anew once this event is over.
        setTimeout(refocus);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}

/** Remembers a button's place among those of its panel; focuses what stands there now, else the panel's last control. */
function rememberPlace(button: HTMLElement): () => void {
  const panel = button.closest(".bim-panel");
  const all = () => [...(panel?.querySelectorAll<HTMLElement>(".bim-remove") ?? [])];
  const index = all().indexOf(button);
  return () => {
    const left = all();
    const rest = panel?.querySelectorAll<HTMLElement>("button, input, select, textarea, summary");
    (left[Math.min(index, left.length - 1)] ?? [...(rest ?? [])].at(-1))?.focus();
  };
}
