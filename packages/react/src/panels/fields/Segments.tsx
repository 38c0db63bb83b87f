"use client";

import { useId } from "react";
import type { Option } from "./Choice.js";

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly hideLabel?: boolean;
  /** Draws them as steps that follow each other. */
  readonly steps?: boolean;
}

/** One of a few, all of them in sight: a group of radio buttons drawn as one bar. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, options, onChoose, hideLabel, steps } = props;
  const name = useId();
  const reached = options.findIndex((option) => option.value === value);
  return (
    <fieldset className={steps ? "bim-segments bim-steps" : "bim-segments"}>
      <legend className={hideLabel ? "bim-hidden" : "bim-caption"}>{label}</legend>
      <span className="bim-segment-row">
        {options.map((option, index) => (
          <label key={option.value} className={steps && index < reached ? "bim-segment bim-passed" : "bim-segment"}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.text}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
