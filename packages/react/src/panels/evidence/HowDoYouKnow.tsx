"use client";

import { useEffect, useRef, useState } from "react";
import type { Day, Dimension, Reading, Score, Tier } from "@buyinmap/core";
import { DayField } from "../fields/DayField.js";
import { TextField } from "../fields/TextField.js";
import { Panel } from "../panel/Panel.js";
import type { PersonEditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { usePersonEditor } from "../panel/usePersonEditor.js";
import { sameReading } from "./sameReading.js";

export interface HowDoYouKnowProps extends PersonEditorProps {
  readonly of: Dimension;
  /** The score that has just been set. */
  readonly value: Score;
  /** The question has been answered or skipped; the host may take it away. */
  readonly onDone: () => void;
  /** How many more questions follow this one; 0 when left out. */
  readonly left?: number | undefined;
  /** Skips this one and all that follow; offered while some do. */
  readonly onSkipAll?: (() => void) | undefined;
  /** Takes the focus, as after a question that was answered with the keyboard. */
  readonly takesFocus?: boolean | undefined;
}

const answers: readonly Tier[] = ["statement", "act", "costlyAct", "claim"];

/**
 * Asked after a score has changed. One click answers and is stored at once as a reading; what they said or did, and
 * when, can be added after that. “Only my impression” stores nothing unless something is noted: the score itself is
 * that claim already.
 */
export function HowDoYouKnow(props: HowDoYouKnowProps) {
  const { of, value, id, today, by, onDone, left = 0, onSkipAll, takesFocus } = props;
  const catalog = usePanelCatalog(props);
  const { say, number, nameOf, day } = catalog;
  const { person, edit, refused } = usePersonEditor(props);
  const [answered, setAnswered] = useState<{ readonly reading: Reading; readonly stored: boolean }>();
  const question = useRef<HTMLParagraphElement>(null);
  const confirmation = useRef<HTMLParagraphElement>(null);
  const tier = answered?.reading.tier;
  useEffect(() => {
    if (takesFocus) question.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (tier !== undefined) confirmation.current?.focus();
  }, [tier]);
  if (!person) return null;

  function answer(chosen: Tier): void {
    const reading: Reading = { of, value, tier: chosen, at: today(), ...(by !== undefined && { by }) };
    const stored = chosen !== "claim";
    if (stored && !edit({ type: "addReading", id, reading })) return;
    setAnswered({ reading, stored });
  }

  function change(fields: { readonly note?: string | null; readonly at?: Day }): void {
    if (!answered || !person) return;
    const { note: noted, ...rest } = answered.reading;
    const note = fields.note === undefined ? noted : (fields.note ?? undefined);
    const reading: Reading = { ...rest, ...(fields.at && { at: fields.at }), ...(note !== undefined && { note }) };
    const index = answered.stored ? (person.readings ?? []).findLastIndex((one) => sameReading(one, answered.reading)) : -1;
    const add = { type: "addReading", id, reading } as const;
    const sent = index < 0 ? edit(add) : edit({ type: "together", commands: [{ type: "removeReading", id, index }, add] });
    if (sent) setAnswered({ reading, stored: true });
  }

  return (
    <Panel
      {...props}
      title={say.readings.question}
      aside={left > 0 ? say.readings.left(left, number(left)) : undefined}
      className={props.className ? `bim-question ${props.className}` : "bim-question"}
    >
      {answered === undefined ? (
        <>
          <p ref={question} tabIndex={-1} className="bim-panel-intro">
            {say.readings.about[of](nameOf(person), number(value))}
          </p>
          <div className="bim-answers">
            {answers.map((chosen) => (
              <button key={chosen} type="button" className="bim-answer" onClick={() => answer(chosen)}>
                <span className="bim-answer-name">{chosen === "claim" ? say.readings.onlyImpression : say.tiers[chosen]}</span>
                <span className="bim-answer-example">{say.tierExamples[chosen]}</span>
              </button>
            ))}
          </div>
          <div className="bim-links">
            <button type="button" className="bim-link" onClick={onDone}>
              {say.readings.skip}
            </button>
            {left > 0 && onSkipAll && (
              <button type="button" className="bim-link" onClick={onSkipAll}>
                {say.readings.skipAll(left + 1, number(left + 1))}
              </button>
            )}
          </div>
        </>
      ) : (
        <>
          <p ref={confirmation} tabIndex={-1} className="bim-confirmed">
            {say.readings.noted(answered.reading.tier === "claim" ? say.readings.onlyImpression : say.tiers[answered.reading.tier], day(answered.reading.at))}
          </p>
          <div className="bim-fields">
            <TextField label={say.readings.addNote} value={answered.reading.note} lines={2} onCommit={(note) => change({ note })} />
            <DayField
              label={say.readings.onDay}
              value={answered.reading.at}
              wrong={say.common.needsDay}
              required
              onCommit={(at) => at && change({ at })}
            />
          </div>
          <button type="button" className="bim-button" onClick={onDone}>
            {say.readings.done}
          </button>
        </>
      )}
      <Refusal text={refused} />
    </Panel>
  );
}
