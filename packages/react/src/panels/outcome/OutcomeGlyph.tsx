"use client";

import type { OutcomeName } from "@buyinmap/core";

const strokes: Readonly<Record<OutcomeName, string>> = {
  buy: "M3.5 8.5l3 3 6-7",
  noDecision: "M3.5 8h9",
  reject: "M4.5 4.5l7 7M11.5 4.5l-7 7",
};

/** The sign of an outcome, or of what someone says: a tick, a dash, a cross. */
export function OutcomeGlyph({ name }: { name: OutcomeName }) {
  return (
    <svg className={`bim-outcome-glyph bim-outcome-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
