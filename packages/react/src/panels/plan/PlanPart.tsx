"use client";

import { useId, type ReactNode } from "react";
import type { PanelProps } from "../panel/panelProps.js";

interface PlanPartProps extends Pick<PanelProps, "headingLevel"> {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the plan under a heading of its own, one level below that of the panel. */
export function PlanPart({ title, headingLevel = 3, children }: PlanPartProps) {
  const heading = useId();
  const Heading = `h${Math.min(6, headingLevel + 1) as 3 | 4 | 5 | 6}` as const;
  return (
    <section className="bim-plan-part" aria-labelledby={heading}>
      <Heading id={heading} className="bim-subtitle">
        {title}
      </Heading>
      {children}
    </section>
  );
}
