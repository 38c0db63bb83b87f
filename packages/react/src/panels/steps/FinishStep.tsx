"use client";

import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { describeProof, isDay, type Command, type Deal, type NextStep } from "@buyinmap/core";
import { Choice } from "../fields/Choice.js";
import { Entry } from "../fields/Entry.js";
import type { EditorProps } from "../panel/panelProps.js";
import { ProofFields } from "./ProofFields.js";
import { startDraft, type ProofDraft } from "./proofDraft.js";
import { recordProof } from "./recordProof.js";
import type { StepCatalog } from "./stepCatalog.js";

interface FinishStepProps extends Pick<EditorProps, "today" | "by"> {
  /** The key of the step in the document. */
  readonly id: string;
  readonly step: NextStep;
  readonly title: string;
  readonly deal: Deal;
  readonly catalog: StepCatalog;
  /** Whether it was done; a form that was refused stays as it is. */
  readonly onFinish: (command: Command) => boolean;
  readonly onCancel: () => void;
}

/** Asks for what shows that a step has worked, and records it with the step in one go. Nothing has to be recorded. */
export function FinishStep(props: FinishStepProps) {
  const { id, step, title, deal, catalog, today, by, onFinish, onCancel } = props;
  const { finish } = catalog.steps;
  const { say } = catalog;
  const people = step.proof.type === "ask" ? step.about.slice(0, 1) : step.about;
  const seller = [step.by, by].find((one) => one !== undefined && deal.team?.[one]) ?? "";
  const [draft, setDraft] = useState(() => startDraft(step.proof, { deal, person: people[0] ?? "", at: today(), seller }));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  const type = (fields: Partial<ProofDraft>) => setDraft({ ...draft, ...fields });

  function close(proofs: readonly Command[]): void {
    const outcome = draft.result.trim();
    const finished: Command = { type: "finishStep", id, at: draft.at, ...(outcome && { outcome }) };
    onFinish(proofs.length > 0 ? { type: "together", commands: [...proofs, finished] } : finished);
  }

  function record(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const proofs = isDay(draft.at) ? recordProof(step.proof, { deal, draft, by }) : undefined;
    if (proofs) close(proofs);
  }

  function skip(): void {
    setTried(true);
    if (isDay(draft.at)) close([]);
  }

  function press(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  }

  return (
    // Escape gives up from any field; each field is reached and used without this.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="bim-form" aria-label={finish.title(title)} noValidate onSubmit={record} onKeyDown={press}>
      <p className="bim-form-lead">{describeProof(step, catalog.speech(deal), catalog.stepWords)}</p>
      {people.length > 1 && (
        <Choice
          label={finish.person}
          value={draft.person}
          options={people.map((person) => ({ value: person, text: catalog.speech(deal).name(person) }))}
          onChoose={(person) => setDraft({ ...startDraft(step.proof, { deal, person, at: draft.at, seller }), result: draft.result })}
        />
      )}
      <ProofFields proof={step.proof} draft={draft} onType={type} deal={deal} catalog={catalog} tried={tried} />
      <Entry
        label={finish.day}
        type="date"
        value={draft.at}
        problem={tried && !isDay(draft.at) ? say.common.needsDay : undefined}
        onType={(at) => type({ at })}
      />
      <Entry label={finish.outcome} help={finish.outcomeHelp} value={draft.result} onType={(result) => type({ result })} />
      <div className="bim-form-foot">
        <button type="submit" className="bim-button bim-button-main">
          {finish.record}
        </button>
        <button type="button" className="bim-button" onClick={skip}>
          {finish.skip}
        </button>
        <button type="button" className="bim-button" onClick={onCancel}>
          {say.common.cancel}
        </button>
      </div>
    </form>
  );
}
