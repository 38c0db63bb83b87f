import { useId, useState } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onCommit: (value: string | null) => void;
  readonly type?: "text" | "email" | "tel" | "url" | "date" | "textarea";
  readonly placeholder?: string;
  readonly required?: boolean;
}

/**
 * A text that is stored when the field is left or Enter is pressed, so that a word is one step of undo and not one per
 * letter. Escape gives the stored text back. An emptied field is stored as unknown (`null`).
 */
export function TextField({ label, value, onCommit, type = "text", placeholder, required }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();

  function commit(): void {
    setDraft(undefined);
    const text = draft?.trim();
    if (text === undefined || text === (value ?? "")) return;
    if (text) onCommit(text);
    else if (!required) onCommit(null);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === "Enter" && (type !== "textarea" || event.metaKey || event.ctrlKey)) commit();
    if (event.key === "Escape" && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
    }
  }

  const shared = {
    id,
    value: draft ?? value ?? "",
    placeholder,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    onBlur: commit,
    onKeyDown,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {type === "textarea" ? <textarea rows={2} {...shared} /> : <input type={type} autoComplete="off" {...shared} />}
    </div>
  );
}
