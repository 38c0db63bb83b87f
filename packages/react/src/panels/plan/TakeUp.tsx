"use client";

import { useEffect, useRef, useState } from "react";
import type { EditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { useEdit } from "../panel/useEdit.js";
import type { PlanCatalog } from "./planCatalog.js";
import type { StepRow } from "./stepRows.js";
import { takeUpPlan } from "./takeUpPlan.js";

interface TakeUpProps extends Pick<EditorProps, "deal" | "dispatch" | "today" | "by"> {
  readonly rows: readonly StepRow[];
  readonly catalog: PlanCatalog;
}

/** Takes up whatever of the plan is not in hand yet, in one command. */
export function TakeUp({ deal, dispatch, today, by, rows, catalog: { plan: say, number } }: TakeUpProps) {
  const { edit, refused } = useEdit({ deal, dispatch });
  const done = useRef<HTMLParagraphElement>(null);
  const [wasPressed, setPressed] = useState(false);
  const missing = rows.filter(({ step }) => step.key === undefined);
  const isDone = missing.length === 0;

  useEffect(() => {
    if (wasPressed && isDone) done.current?.focus();
  }, [wasPressed, isDone]);

  function takeUp(): void {
    const titles = new Map(rows.map(({ step, title }) => [step, title]));
    const steps = missing.map(({ step }) => step);
    setPressed(edit(takeUpPlan(deal, steps, { today: today(), by, textOf: (step) => titles.get(step)! })));
  }

  if (isDone) {
    return (
      <p ref={done} className="bim-confirmed" tabIndex={-1}>
        {say.takenUp}
      </p>
    );
  }
  const label = missing.length < rows.length ? say.takeUpRest : say.takeUp;
  return (
    <div>
      <button type="button" className="bim-button bim-button-main" onClick={takeUp}>
        {label(missing.length, number(missing.length))}
      </button>
      <Refusal text={refused} />
    </div>
  );
}
