"use client";

import { useId, type RefObject } from "react";
import { markText, type Marking } from "./markText.js";

interface MarkedFieldProps {
  readonly label: string;
  readonly text: string;
  readonly markings: readonly Marking[];
  readonly onText: (text: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** A text field that shows remarks on its text: behind it stands the same text, unseen but for its marks. */
export function MarkedField({ label, text, markings, onText, field }: MarkedFieldProps) {
  const id = useId();
  return (
    <div className="bim-row">
      <label htmlFor={id} className="bim-caption">
        {label}
      </label>
      <div className="bim-draft">
        <div className="bim-draft-text bim-draft-mirror" dir="auto" aria-hidden="true">
          {markText(text, markings).map((run) =>
            run.severity ? (
              <mark key={run.start} className={`bim-remark bim-remark-${run.severity}`}>
                {run.text}
              </mark>
            ) : (
              <span key={run.start}>{run.text}</span>
            ),
          )}
          {"\u200b"}
        </div>
        <textarea
          ref={field}
          id={id}
          className="bim-input bim-draft-text"
          dir="auto"
          rows={6}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
    </div>
  );
}
