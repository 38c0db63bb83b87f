import { useId, useState } from "react";
import type { Note } from "@buyinmap/core";
import { today } from "../clock.js";
import { Icon } from "../controls/Icon.js";
import { currentMe } from "../session/me.js";
import { sayDay } from "../words/days.js";

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly onChange: (notes: Note[] | null) => void;
}

/** Remarks, oldest first, and a place for the next. Notes are internal unless they say otherwise. */
export function NoteList({ notes, onChange }: NoteListProps) {
  const id = useId();
  const [draft, setDraft] = useState("");

  function add(): void {
    const text = draft.trim();
    if (!text) return;
    const me = currentMe();
    onChange([...notes, { text, at: today(), ...(me ? { by: me.name } : {}) }]);
    setDraft("");
  }

  function remove(index: number): void {
    const rest = notes.filter((_, at) => at !== index);
    onChange(rest.length > 0 ? rest : null);
  }

  return (
    <div className="notes">
      {notes.length > 0 && (
        <ul>
          {notes.map((note, index) => (
            // Notes have no id, and two may say the same.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${index} ${note.text}`}>
              <p>{note.text}</p>
              <p className="muted">
                {[note.at && sayDay(note.at), note.by, note.internal === false && "may be shown to the buyer"]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <button
                type="button"
                className="button quiet square"
                aria-label={`Remove note: ${note.text.slice(0, 60)}`}
                onClick={() => remove(index)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="field">
        <label htmlFor={id}>New note, internal</label>
        <textarea id={id} rows={2} value={draft} onChange={(event) => setDraft(event.target.value)} />
      </div>
      <button type="button" className="button" disabled={!draft.trim()} onClick={add}>
        Add note
      </button>
    </div>
  );
}
