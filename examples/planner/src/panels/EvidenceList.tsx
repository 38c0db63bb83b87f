import type { Deal, Dimension, Stakeholder, WeighedReading } from "@buyinmap/core";
import { count, sayDay } from "../words/days.js";
import { tierNames } from "../words/evidence.js";

interface EvidenceListProps {
  readonly axis: Dimension;
  readonly stakeholder: Stakeholder;
  readonly deal: Deal;
  readonly readings: readonly WeighedReading[];
}

/** Every reading behind an estimate, newest first, with what it weighs. */
export function EvidenceList({ axis, stakeholder, deal, readings }: EvidenceListProps) {
  const newestFirst = readings.toSorted((one, other) => one.age - other.age);
  return (
    <details className="evidence">
      <summary>
        {count(readings.length, "reading")}
        <span className="visually-hidden"> of {axis === "buyIn" ? "buy-in" : "influence"}</span>
      </summary>
      <ul>
        {newestFirst.map((reading) => (
          <li key={reading.path} className={reading.leftOut ? "left-out" : undefined}>
            <span className="evidence-value">{Math.round(reading.value)}</span>
            <span>
              <strong>{tierNames[reading.tier]}</strong>
              {noteOf(stakeholder, reading.path)}
              <span className="muted">
                {[reading.at ? sayDay(reading.at) : "undated", sellerName(deal, reading.by), weightOf(reading)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function noteOf(stakeholder: Stakeholder, path: string) {
  const index = /^\/readings\/(\d+)$/.exec(path)?.[1];
  const note = index === undefined ? undefined : stakeholder.readings?.[Number(index)]?.note;
  return note && <span> {note}</span>;
}

function sellerName({ team }: Deal, id: string | undefined): string | undefined {
  return id === undefined ? undefined : (team?.[id]?.name ?? id);
}

function weightOf({ leftOut, mass }: WeighedReading): string {
  if (leftOut === "future") return "not counted: later than today";
  if (leftOut === "superseded") return "not counted: claimed anew since";
  return `weighs ${mass.toFixed(1)}`;
}
