"use client";

import { useState } from "react";
import { isDay, tiers, type Dimension, type Reading, type Tier } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Choice } from "../fields/Choice.js";
import { Entry } from "../fields/Entry.js";
import { parseNumber } from "../fields/parseNumber.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { EditorProps } from "../panel/panelProps.js";

interface AddReadingProps extends Pick<EditorProps, "today" | "by"> {
  readonly of: Dimension;
  readonly catalog: PanelCatalog;
  /** Whether it was added. */
  readonly onAdd: (reading: Reading) => boolean;
}

const empty = { value: "", tier: "statement" as Tier, at: "", note: "", tried: false };

/** A piece of evidence from another day or another conversation. */
export function AddReading({ of, catalog, onAdd, today, by }: AddReadingProps) {
  const { say, number } = catalog;
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });
  const value = parseNumber(draft.value, 0, 100);
  const note = draft.note.trim();

  function add(): boolean {
    type({ tried: true });
    if (value === undefined || !isDay(draft.at)) return false;
    return onAdd({ of, value, tier: draft.tier, at: draft.at, ...(by !== undefined && { by }), ...(note && { note }) });
  }

  return (
    <AddForm open={say.readings.add} add={say.common.add} cancel={say.common.cancel} onAdd={add} onOpen={() => setDraft({ ...empty, at: today() })}>
      <Choice
        label={say.readings.kind}
        value={draft.tier}
        options={tiers.toReversed().map((tier) => ({ value: tier, text: `${say.tiers[tier]}: ${say.tierExamples[tier]}` }))}
        onChoose={(tier) => type({ tier })}
      />
      <Entry
        label={say.readings.value}
        numeric
        value={draft.value}
        problem={draft.tried && value === undefined ? say.common.needsNumber(number(0), number(100)) : undefined}
        onType={(text) => type({ value: text })}
      />
      <Entry
        label={say.common.day}
        type="date"
        value={draft.at}
        problem={draft.tried && !isDay(draft.at) ? say.common.needsDay : undefined}
        onType={(at) => type({ at })}
      />
      <Entry label={say.readings.addNote} value={draft.note} onType={(text) => type({ note: text })} />
    </AddForm>
  );
}
