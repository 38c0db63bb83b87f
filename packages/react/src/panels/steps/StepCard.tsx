"use client";

import type { Analysis, NextStep } from "@buyinmap/core";
import type { EditorProps } from "../panel/panelProps.js";
import { StepItem } from "./StepItem.js";
import { useSaid } from "./useSaid.js";
import { useStepCatalog } from "./useStepCatalog.js";

export interface StepCardProps extends EditorProps {
  readonly step: NextStep;
  readonly analysis: Analysis;
  /** All that is advised, by which steps to take before this one are named. */
  readonly steps?: readonly NextStep[] | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Shows a fact where it stands, given as a JSON Pointer into the deal. */
  readonly onShowFact?: ((path: string) => void) | undefined;
}

/**
 * One step with everything that speaks for it: what to do and why, the facts behind it, questions to ask, what it would
 * change under which assumptions, whom it takes, and what to write. It can be taken up or set aside.
 */
export function StepCard(props: StepCardProps) {
  const { dir = "ltr", className, headingLevel = 3, step, steps = [step] } = props;
  const catalog = useStepCatalog(props);
  const { say, saidHere } = useSaid();
  return (
    <div className={className ? `bim bim-panel ${className}` : "bim bim-panel"} dir={dir}>
      <StepItem {...props} catalog={catalog} level={headingLevel} steps={steps} isOpen onTaken={say} />
      {saidHere}
    </div>
  );
}
