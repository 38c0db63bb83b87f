"use client";

import { useMemo, useRef, useState } from "react";
import { advise, type Analysis, type NextStep } from "@buyinmap/core";
import { Segments } from "../fields/Segments.js";
import { MoreButton } from "../panel/MoreButton.js";
import { Panel } from "../panel/Panel.js";
import type { EditorProps } from "../panel/panelProps.js";
import { useFewer } from "../panel/useFewer.js";
import { groupSteps } from "./groupSteps.js";
import { StepItem, type StepItemProps } from "./StepItem.js";
import type { HeadingLevel } from "./StepHead.js";
import { useSaid } from "./useSaid.js";
import { useStepCatalog } from "./useStepCatalog.js";

export interface NextStepListProps extends EditorProps {
  readonly analysis: Analysis;
  /** What is advised, where it was worked out elsewhere, as in a worker; else it is worked out here. */
  readonly steps?: readonly NextStep[] | undefined;
  /** The deal has changed since, and the next steps are being worked out: these are shown as the last known. */
  readonly pending?: boolean | undefined;
  /** Shows the steps that are about this person, or go through them; without it those of the whole deal. */
  readonly id?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Shows a fact where it stands, given as a JSON Pointer into the deal. */
  readonly onShowFact?: ((path: string) => void) | undefined;
}

/** How many steps are shown before all are asked for. */
const few = 3;

/** What the team could do next, what helps most first. */
export function NextStepList(props: NextStepListProps) {
  const { deal, analysis, steps: given, pending = false, id, headingLevel = 3 } = props;
  const catalog = useStepCatalog(props);
  const { steps: words } = catalog.steps;
  const all = useMemo(() => given ?? advise(deal, analysis), [given, deal, analysis]);
  const own = id === undefined ? all : all.filter(({ about, through }) => about.includes(id) || through.includes(id));
  const [order, setOrder] = useState<"ranked" | "people">("ranked");
  const more = useFewer(own, few);
  const { open, toggle, show } = useOpenSteps();
  const { say, saidHere } = useSaid();
  const list = useRef<HTMLDivElement>(null);
  const isGrouped = order === "people" && id === undefined;
  const { name } = catalog.speech(deal);

  function showStep(step: string): void {
    show(step);
    if (!more.all) more.toggle();
    // The list is drawn anew once this event is over.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"] button`)?.focus());
  }

  const item = (step: NextStep, level: HeadingLevel): StepItemProps => ({
    ...props,
    step,
    level,
    catalog,
    steps: all,
    isOpen: open.has(step.id),
    onToggle: () => toggle(step.id),
    onShowStep: own.length === all.length ? showStep : undefined,
    onTaken: say,
  });
  const one = deeper(headingLevel);
  const isEmpty = Object.keys(deal.stakeholders).length === 0;
  return (
    <Panel
      {...props}
      title={id === undefined ? words.title : words.titleFor(name(id))}
      intro={own.length > 0 && id === undefined ? words.intro : undefined}
      aside={pending ? words.pending : own.length > 0 ? catalog.number(own.length) : undefined}
      busy={pending}
    >
      {saidHere}
      {own.length === 0 && <p className="bim-none">{isEmpty ? words.noneYet : words.none}</p>}
      {own.length > few && id === undefined && (
        <Segments
          label={words.order}
          hideLabel
          value={order}
          options={(["ranked", "people"] as const).map((value) => ({ value, text: words.orders[value] }))}
          onChoose={setOrder}
        />
      )}
      <div ref={list} className="bim-step-list">
        {isGrouped
          ? groupSteps(own).map(({ id: person, steps }) => (
              <Group key={person ?? ""} title={person === undefined ? words.wholeDeal : name(person)} level={one}>
                {steps.map((step) => (
                  <StepItem key={step.id} {...item(step, deeper(one))} />
                ))}
              </Group>
            ))
          : more.shown.map((step) => <StepItem key={step.id} {...item(step, one)} />)}
      </div>
      {!isGrouped && <MoreButton more={more} count={own.length} catalog={catalog} />}
    </Panel>
  );
}

function Group({ title, level, children }: { title: string; level: HeadingLevel; children: React.ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <div className="bim-step-group">
      <Heading className="bim-subtitle">{title}</Heading>
      {children}
    </div>
  );
}

/** Which steps are open. */
function useOpenSteps() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    open,
    toggle: (id: string) =>
      setOpen((before) => {
        const others = [...before].filter((one) => one !== id);
        return new Set(before.has(id) ? others : [...others, id]);
      }),
    show: (id: string) => setOpen((before) => new Set([...before, id])),
  };
}

/** One heading level further down. */
function deeper(level: HeadingLevel): HeadingLevel {
  return Math.min(6, level + 1) as HeadingLevel;
}
