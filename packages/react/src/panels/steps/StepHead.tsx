"use client";

import type { ReactNode } from "react";

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

interface StepHeadProps {
  readonly title: string;
  readonly level: HeadingLevel;
  readonly isOpen: boolean;
  /** Absent where the step is always open. */
  readonly onToggle?: (() => void) | undefined;
  /** Short remarks under the title. */
  readonly children: ReactNode;
}

/** The title of a step, which opens and closes it, and what is to be known of it at a glance. */
export function StepHead({ title, level, isOpen, onToggle, children }: StepHeadProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="bim-step-head">
      <Heading className="bim-step-title">
        {onToggle ? (
          <button type="button" className="bim-step-toggle" aria-expanded={isOpen} onClick={onToggle}>
            <bdi>{title}</bdi>
          </button>
        ) : (
          <bdi>{title}</bdi>
        )}
      </Heading>
      <p className="bim-step-glance">{children}</p>
    </div>
  );
}
