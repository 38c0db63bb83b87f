"use client";

import { useState } from "react";
import type { Listener } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Entry } from "../fields/Entry.js";
import { Segments } from "../fields/Segments.js";
import type { CoachingCatalog } from "./coachingCatalog.js";

interface AddListenerProps {
  readonly catalog: CoachingCatalog;
  readonly onAdd: (listener: Listener) => boolean;
}

const levels = ["1", "2", "3", "4", "5"] as const;
const empty = { name: "", level: undefined as (typeof levels)[number] | undefined, comment: "", tried: false };

/** What someone who listened says of it: how far it inspired them, and a comment. */
export function AddListener({ catalog, onAdd }: AddListenerProps) {
  const { say } = catalog;
  const { listeners: words } = catalog.coaching;
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });
  const name = draft.name.trim();
  const comment = draft.comment.trim();

  function add(): boolean {
    type({ tried: true });
    if (name === "" || draft.level === undefined) return false;
    const inspiration = Number(draft.level) as Listener["inspiration"];
    return onAdd({ name, inspiration, ...(comment && { comment }) });
  }

  return (
    <AddForm
      open={words.add}
      add={say.common.add}
      cancel={say.common.cancel}
      onAdd={add}
      onOpen={() => setDraft(empty)}
    >
      <Entry
        label={words.name}
        value={draft.name}
        problem={draft.tried && name === "" ? say.common.needsText : undefined}
        onType={(typed) => type({ name: typed })}
      />
      <div>
        <Segments
          label={words.inspiration}
          value={draft.level}
          options={levels.map((value) => ({ value, text: words.levels[value] }))}
          onChoose={(level) => type({ level })}
        />
        {draft.tried && draft.level === undefined && (
          <p className="bim-problem" role="alert">
            {words.needsLevel}
          </p>
        )}
      </div>
      <Entry label={words.comment} value={draft.comment} onType={(typed) => type({ comment: typed })} />
    </AddForm>
  );
}
