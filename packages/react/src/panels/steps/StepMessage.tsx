"use client";

import { useState, type ReactNode } from "react";
import { isSeat, type Analysis, type Deal, type NextStep } from "@buyinmap/core";
import { Choice } from "../fields/Choice.js";
import type { PanelProps } from "../panel/panelProps.js";
import { Brief } from "./Brief.js";
import { Draft } from "./Draft.js";
import type { StepCatalog } from "./stepCatalog.js";
import type { HeadingLevel } from "./StepHead.js";

interface StepMessageProps extends Pick<PanelProps, "locale"> {
  readonly step: NextStep;
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly catalog: StepCatalog;
  /** Of the step’s own heading. */
  readonly level: HeadingLevel;
  readonly onShowFact?: ((path: string) => void) | undefined;
}

/** What to write about a step, and a place to check what was written; nothing is worked out before it is opened. */
export function StepMessage(props: StepMessageProps) {
  const { step, deal, catalog } = props;
  const [isOpen, setOpen] = useState(false);
  const { brief } = catalog.steps;
  const people = recipients(step, deal);
  if (people.length === 0) return null;
  return (
    <details className="bim-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{brief.open}</summary>
      {isOpen && <Message {...props} people={people} />}
    </details>
  );
}

function Message({ people, level, catalog, ...props }: StepMessageProps & { readonly people: readonly string[] }) {
  const [chosen, setChosen] = useState(people[0]!);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const to = people.includes(chosen) ? chosen : people[0]!;
  const { name } = catalog.speech(props.deal);
  const write = (text: string) => setDrafts((before) => ({ ...before, [to]: text }));
  const { brief, draft } = catalog.steps;
  const shared = { ...props, id: to, catalog };
  return (
    <div className="bim-step-message">
      {people.length > 1 && (
        <Choice label={brief.to} value={to} options={people.map((id) => ({ value: id, text: name(id) }))} onChoose={setChosen} />
      )}
      <MessagePart title={brief.titleFor(name(to))} level={level}>
        <Brief {...shared} onUse={write} />
      </MessagePart>
      <MessagePart title={draft.titleFor(name(to))} level={level}>
        <Draft {...shared} text={drafts[to] ?? ""} onText={write} />
      </MessagePart>
    </div>
  );
}

/** A part with its heading. It is no landmark of the page: several steps may have the same. */
function MessagePart({ title, level, children }: { title: string; level: HeadingLevel; children: ReactNode }) {
  const Heading = `h${Math.min(6, level + 1) as HeadingLevel}` as const;
  return (
    <div className="bim-message-part">
      <Heading className="bim-panel-title">{title}</Heading>
      {children}
    </div>
  );
}

/** To whom one could write about a step: those it is about, and who is in between; where it is to reach them, these first. */
function recipients({ move, through, about }: NextStep, { stakeholders }: Deal): readonly string[] {
  const [between, them] = [through.slice(0, 1), about];
  const people = [...new Set(move === "reach" ? [...between, ...them] : [...them, ...between])];
  return people.filter((id) => Object.hasOwn(stakeholders, id) && !isSeat(stakeholders[id]!));
}
