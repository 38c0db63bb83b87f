"use client";

import { describeProgress, type PitchProgress } from "@buyinmap/core";
import { speechOf, type CoachingCatalog } from "./coachingCatalog.js";
import { placeTrend, type TrendBounds } from "./placeTrend.js";
import { trendsOf, type PitchTrend } from "./trendsOf.js";

interface PitchTrendsProps {
  readonly progress: PitchProgress;
  readonly catalog: CoachingCatalog;
}

/** How practice pitches have changed: a small line for each number, over its bounds, and a sentence. */
export function PitchTrends({ progress: { sheets, change }, catalog }: PitchTrendsProps) {
  const { trends: say } = catalog.coaching;
  const changes = change && describeProgress(change, speechOf(catalog), catalog.progress);
  return (
    <>
      <ul className="bim-trends" aria-label={say.title}>
        {trendsOf(sheets, catalog).map((trend) => (
          <Trend key={trend.name} trend={trend} catalog={catalog} />
        ))}
      </ul>
      <p className="bim-sentence">
        {changes === undefined ? say.first : changes.length > 0 ? say.change(catalog.list(changes)) : say.same}
      </p>
    </>
  );
}

function Trend({ trend: { name, values, bounds, within }, catalog }: { trend: PitchTrend; catalog: CoachingCatalog }) {
  const { trends: say } = catalog.coaching;
  const digits = name === "words" || name === "wordsPerMinute" ? 0 : 1;
  const write = (value: number | undefined) =>
    value === undefined ? say.none : catalog.number(Number(value.toFixed(digits)));
  const { line, dots, band } = placeTrend(values, bounds);
  const last = values.at(-1);
  return (
    <li className="bim-trend">
      <span className="bim-trend-name">{say.names[name]}</span>
      <span className={last === undefined ? "bim-trend-none" : "bim-trend-last"}>{write(last)}</span>
      <span className="bim-trend-bounds">
        <span className="bim-trend-off" aria-hidden="true">
          {signOf(last, bounds)}
        </span>
        {within}
      </span>
      <span className="bim-trend-plot" aria-hidden="true">
        <span className="bim-trend-band" style={{ top: `${band.top}%`, height: `${band.bottom - band.top}%` }} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path d={line} />
        </svg>
        {dots.map(({ x, y, isLast }) => (
          <span
            key={x}
            className={isLast ? "bim-trend-dot bim-trend-dot-last" : "bim-trend-dot"}
            style={{ insetInlineStart: `${x}%`, top: `${y}%` }}
          />
        ))}
      </span>
      {values.length > 1 && <span className="bim-hidden">{say.series(values.map(write).join(", "))}</span>}
    </li>
  );
}

/** On which side of its bounds a number lies. */
function signOf(value: number | undefined, { least, most }: TrendBounds): string {
  if (value === undefined || (value >= least && value <= most)) return "";
  return value < least ? "▼ " : "▲ ";
}
