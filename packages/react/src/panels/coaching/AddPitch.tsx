"use client";

import { useMemo, useState } from "react";
import { isDay, pitchSheet, type Day, type Deal, type Pitch } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Choice } from "../fields/Choice.js";
import { Entry } from "../fields/Entry.js";
import { LongEntry } from "../fields/LongEntry.js";
import { parseNumber } from "../fields/parseNumber.js";
import type { CoachingCatalog } from "./coachingCatalog.js";
import { readTranscript } from "./readTranscript.js";
import { SheetView } from "./SheetView.js";

interface AddPitchProps {
  /** Those for which it can be, the likeliest first; at least one. */
  readonly deals: readonly Deal[];
  readonly seller: string;
  readonly today: () => Day;
  readonly catalog: CoachingCatalog;
  /** Whether the deal took it. */
  readonly onAdd: (deal: Deal, pitch: Pitch) => boolean;
}

/** Three seconds, and ten hours: what is beyond is a slip of the pen. */
const [leastMinutes, mostMinutes] = [0.05, 600];
const empty = { deal: "", at: "", minutes: "", text: "", tried: false };

/** A practice pitch to be noted: what was said, how long it took, and, while it is typed, what comes of that. */
export function AddPitch({ deals, seller, today, catalog, onAdd }: AddPitchProps) {
  const { say, number } = catalog;
  const { pitches: words } = catalog.coaching;
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });
  const { text, minutes: heard } = useMemo(() => readTranscript(draft.text), [draft.text]);
  const minutes = draft.minutes.trim() === "" ? heard : parseNumber(draft.minutes, leastMinutes, mostMinutes);
  const pitch: Pitch | undefined = minutes && text !== "" ? { seller, at: draft.at, minutes, text } : undefined;
  const deal = deals.find(({ id }) => id === draft.deal);

  function add(): boolean {
    type({ tried: true });
    return deal !== undefined && pitch !== undefined && isDay(draft.at) && onAdd(deal, pitch);
  }

  return (
    <AddForm
      open={words.add}
      add={words.keep}
      cancel={say.common.cancel}
      onAdd={add}
      onOpen={() => setDraft({ ...empty, deal: deals[0]!.id, at: today() })}
    >
      <Choice
        label={words.deal}
        value={draft.deal}
        options={deals.map(({ id, name }) => ({ value: id, text: name }))}
        onChoose={(id) => type({ deal: id })}
      />
      <Entry
        label={say.common.day}
        type="date"
        value={draft.at}
        problem={draft.tried && !isDay(draft.at) ? say.common.needsDay : undefined}
        onType={(at) => type({ at })}
      />
      <Entry
        label={words.minutes}
        numeric
        value={draft.minutes}
        problem={draft.tried && !minutes ? words.needsMinutes(number(mostMinutes)) : undefined}
        {...(heard === undefined ? {} : { help: words.minutesFromText(number(heard)) })}
        onType={(typed) => type({ minutes: typed })}
      />
      <LongEntry
        label={words.text}
        lines={6}
        help={words.textHelp}
        value={draft.text}
        problem={draft.tried && text === "" ? say.common.needsText : undefined}
        onType={(typed) => type({ text: typed })}
      />
      {pitch && (
        <div className="bim-form-wide">
          <p className="bim-subtitle">{words.so}</p>
          <SheetView sheet={pitchSheet(pitch)} catalog={catalog} />
        </div>
      )}
    </AddForm>
  );
}
